/**
 * The one error of this folder.
 *
 * Whoever starts a demo reads these messages on a terminal, so each is one
 * plain line: what is missing, and what to do about it. Programs look at the
 * code.
 */

/** What can go wrong between a machine without Neo4j and a store that answers. */
export type ServerErrorCode =
  | "JAVA_MISSING"
  | "JAVA_UNSUITABLE"
  | "MAVEN_MISSING"
  | "JARS_NOT_FETCHED"
  | "PORT_IN_USE"
  | "STORE_LOCKED"
  | "STORE_EXITED"
  | "STORE_NOT_READY";

/** A failure with a code for programs and one line for people. */
export class ServerError extends Error {
  override readonly name = "ServerError";
  readonly code: ServerErrorCode;

  constructor(code: ServerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
