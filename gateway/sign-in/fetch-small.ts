/** `fetch` for the issuer's documents, which are small: whoever answers with more is not read to the end. */

/** Bytes. */
const MOST = 256 * 1024;

export async function fetchSmall(
  url: string,
  init: RequestInit,
): Promise<Response> {
  const response = await fetch(url, init);
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop ends the connection.
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST)
      throw new Error(`${url} answered with more than ${MOST} bytes`);
    chunks.push(chunk);
  }
  return new Response(Buffer.concat(chunks), {
    // A Response cannot be made with the status of a redirect's opaque twin.
    status: response.status < 200 ? 502 : response.status,
  });
}
