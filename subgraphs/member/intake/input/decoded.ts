/**
 * Bytes as text, as they come: UTF-8, or UTF-16 where the byte order mark says
 * so (Unicode, section 23.8). The mark is no part of the text. Bytes that are
 * no text become U+FFFD, so that one bad name costs no file.
 */

export async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const some of whole(bytes)) {
    decoder ??= new TextDecoder(encodingOf(some));
    const text = decoder.decode(some, { stream: true });
    if (text !== "") yield text;
  }
  const rest = decoder?.decode() ?? "";
  if (rest !== "") yield rest;
}

/** The same bytes; the first piece holds the byte order mark, if there is one. */
async function* whole(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let first: Uint8Array | undefined = new Uint8Array();
  for await (const some of bytes) {
    if (first === undefined) {
      yield some;
      continue;
    }
    first = Buffer.concat([first, some]);
    if (first.length < 2) continue;
    yield first;
    first = undefined;
  }
  if (first !== undefined) yield first;
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}
