/**
 * One HTTP request to one member, down to the text of its answer. Knows status,
 * content type and size, and nothing of GraphQL. Redirects are never followed:
 * a member could send the gateway, and its token, anywhere.
 */
import { errors } from "undici";
import type { Dispatcher, Pool } from "undici";

import { failure } from "./failure.ts";
import type { Failure } from "./failure.ts";

export interface HttpQuestion {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
  /** Bytes that the answer may have. */
  readonly maxBytes: number;
  /** Whether a body of GraphQL counts whatever the status, as with any subgraph. */
  readonly anyStatus?: boolean;
}

/** The answer's HTTP status and JSON text, or why there is none. */
export type HttpAnswer =
  { readonly httpStatus: number; readonly text: string } | Failure;

/** Sends and reads; never throws. The pool must be bounded by `maxResponseSize`. */
export async function send(
  pool: Pool,
  question: HttpQuestion,
): Promise<HttpAnswer> {
  const { path, headers, body, signal } = question;
  try {
    const response = await pool.request({
      path,
      method: "POST",
      headers,
      body,
      signal,
    });
    const fault = faultOfHead(response, question);
    if (fault !== undefined) {
      discard(response);
      return fault;
    }
    const text = await response.body.text();
    return { httpStatus: response.statusCode, text };
  } catch (error) {
    return faultOf(error);
  }
}

/** Everything that can be said before a byte of the body is read. */
function faultOfHead(
  { statusCode, headers }: Dispatcher.ResponseData,
  { maxBytes, anyStatus = false }: HttpQuestion,
): Failure | undefined {
  if (!anyStatus && [401, 403, 429].includes(statusCode))
    return failure("REFUSED", `HTTP status ${statusCode}`);
  if (statusCode >= 300 && statusCode < 400)
    return failure("INVALID_ANSWER", `redirect, HTTP status ${statusCode}`);
  if (!isJson(headers["content-type"]))
    return statusCode >= 502 && statusCode <= 504
      ? failure("UNREACHABLE", `HTTP status ${statusCode}`)
      : failure(
          "INVALID_ANSWER",
          `HTTP status ${statusCode}, content type ${String(headers["content-type"]).slice(0, 100)}`,
        );
  if (Number(headers["content-length"] ?? 0) > maxBytes)
    return failure("INVALID_ANSWER", `more than ${maxBytes} bytes announced`);
  return undefined;
}

/** The media types of GraphQL over HTTP, with whatever parameters. */
function isJson(contentType: string | readonly string[] | undefined): boolean {
  return (
    typeof contentType === "string" &&
    /^application\/(graphql-response\+)?json *(;|$)/i.test(contentType)
  );
}

/** Closes the connection instead of reading what nobody wants. */
function discard({ body }: Dispatcher.ResponseData): void {
  body.on("error", () => undefined);
  body.destroy();
}

function faultOf(error: unknown): Failure {
  const reason = describe(error);
  if (error instanceof errors.ResponseExceededMaxSizeError)
    return failure("INVALID_ANSWER", reason);
  if (error instanceof errors.HeadersOverflowError || isParserError(error))
    return failure("INVALID_ANSWER", reason);
  return failure("UNREACHABLE", reason);
}

/** Bytes that are no HTTP: undici names them after its parser. */
function isParserError(error: unknown): boolean {
  return error instanceof Error && error.name === "HTTPParserError";
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? `${String(error.code)} ` : "";
  return `${code}${error.message}`;
}
