/** What is wrong with a file as a whole, or from some byte on: one rejection. What was read before it counts. */
import type { RejectionCode } from "../report.ts";

/** Thrown by the chunks of a file; whoever iterates over its reads gets a rejection instead. */
export class FileFault extends Error {
  readonly code: RejectionCode;
  /** Such as `byte 4096`, or `the file`. */
  readonly place: string;

  constructor(code: RejectionCode, place: string, reason: string) {
    super(reason);
    this.code = code;
    this.place = place;
  }
}
