/** A STIX bundle (STIX 2.1 section 8) as text, piece by piece, whatever its size. */
import { createHash, randomUUID } from "node:crypto";

/**
 * The pieces of a bundle of these objects' texts, which are put in as they are. A
 * bundle is transient, so its id is new each time. An object that is in several
 * feeds in one version and one spelling goes in once.
 */
export async function* bundleText(
  objects: AsyncIterable<{ readonly json: string }>,
): AsyncGenerator<string> {
  yield `{"type":"bundle","id":"bundle--${randomUUID()}","objects":[`;
  const seen = new Set<string>();
  let separator = "\n";
  for await (const { json } of objects) {
    const hash = createHash("sha256").update(json).digest("base64");
    if (seen.has(hash)) continue;
    seen.add(hash);
    yield separator + json;
    separator = ",\n";
  }
  yield "\n]}\n";
}
