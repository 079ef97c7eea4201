/**
 * What can go wrong between us and a store, by the driver's code and never by
 * its text. The cause is kept for the log; nobody outside sees it.
 */

export type StoreErrorCode =
  | "STORE_UNAVAILABLE"
  | "STORE_TIMED_OUT"
  | "STORE_REFUSED_LOGIN"
  | "STORE_REFUSED_WRITE"
  | "STORE_QUERY_INVALID"
  | "STORE_CONSTRAINT"
  | "STORE_FAILED";

export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "StoreError";
    this.code = code;
  }
}

/** Our code of a driver's error code, such as `Neo.ClientError.Statement.AccessMode`. */
export function storeErrorCode(driverCode: string): StoreErrorCode {
  if (
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable|N\/A/.test(
      driverCode,
    )
  )
    return "STORE_UNAVAILABLE";
  if (/TransactionTimedOut|LockClientStopped|Terminated/.test(driverCode))
    return "STORE_TIMED_OUT";
  if (/Security\./.test(driverCode)) return "STORE_REFUSED_LOGIN";
  if (/AccessMode/.test(driverCode)) return "STORE_REFUSED_WRITE";
  if (/ConstraintValidationFailed/.test(driverCode)) return "STORE_CONSTRAINT";
  if (/Statement\./.test(driverCode)) return "STORE_QUERY_INVALID";
  return "STORE_FAILED";
}
