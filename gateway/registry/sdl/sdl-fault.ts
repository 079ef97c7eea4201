/** What is wrong with a partner's SDL: a name that never changes, the place, and what was expected there. */

export const sdlFaultCodes = [
  "NOT_SDL",
  "TOO_LARGE",
  "DEFINED_TWICE",
  "MISSING",
  "CHANGED_TYPE",
  "CHANGED_DEFAULT",
  "CHANGED_INTERFACES",
  "MISSING_DIRECTIVE",
  "FORBIDDEN_DIRECTIVE",
  "FORBIDDEN_LINK",
  "FORBIDDEN_ROOT",
  "FORBIDDEN_DEFINITION",
  "FOREIGN_TYPE",
  "FOREIGN_FIELD",
  "RESERVED_NAME",
  "UNKNOWN_TYPE",
  "HIDDEN_TYPE",
  "NOT_COMPOSABLE",
] as const;

export type SdlFaultCode = (typeof sdlFaultCodes)[number];

export interface SdlFault {
  readonly code: SdlFaultCode;
  /** The schema coordinate: `SingtelCampaignRecord.name`. */
  readonly at: string;
  /** What was expected and what came. */
  readonly message: string;
}

/** One line for a person: `FOREIGN_TYPE at Case: …`. */
export function faultLine({ code, at, message }: SdlFault): string {
  return `${code} at ${at}: ${message}`;
}
