/**
 * Cuts a text that comes in pieces into the texts of its objects: those of a
 * bundle, of a bare list, a single object, or any of these on lines of their own
 * (JSON lines). One pass, nothing parsed, one object held at a time: each keeps
 * its text as it was loaded, one that is no JSON costs only itself, and depth
 * and length are bounded before anything is held or recurses.
 */
import type { Split } from "./split.ts";
import { TextSplitter } from "./text-splitter.ts";

export async function* splitJson(
  chunks: AsyncIterable<string>,
): AsyncGenerator<Split> {
  const splitter = new TextSplitter();
  for await (const chunk of chunks) {
    yield* splitter.push(chunk);
    if (splitter.isLost) return;
  }
  yield* splitter.end();
}
