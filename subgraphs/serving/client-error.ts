/**
 * What a caller is told whose request is not HTTP, or whose headers are larger
 * than the server reads. Node by itself closes with a bare status line: a client
 * of ours expects GraphQL's own form and a code.
 */
import type { Duplex } from "node:stream";

import { BAD_REQUEST } from "../contract/errors.ts";

/** For the server's event `clientError`. */
export function answerClientError(
  error: NodeJS.ErrnoException,
  socket: Duplex,
): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, message] =
    error.code === "HPE_HEADER_OVERFLOW"
      ? [
          "431 Request Header Fields Too Large",
          "The headers are larger than this server takes.",
        ]
      : ["400 Bad Request", "The request is not HTTP as this server reads it."];
  const body = JSON.stringify({
    errors: [{ message, extensions: { code: BAD_REQUEST.code } }],
  });
  socket.end(
    `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
