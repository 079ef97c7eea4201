/**
 * The promise that a server makes with its audit log: nothing is disclosed of
 * which no line tells. So a question is not begun while lines cannot be written,
 * and an answer whose line was not taken is replaced by the error that says so.
 */
import type { GraphQLResponse } from "@apollo/server";

import { AUDIT_UNAVAILABLE } from "../../contract/errors.ts";
import type { AuditEntry } from "./chain.ts";
import type { AuditLog } from "./audit-log.ts";

/** Throws AUDIT_UNAVAILABLE while no question may be begun. */
export function refuseWithoutAudit(audit: AuditLog): void {
  if (!audit.open) throw AUDIT_UNAVAILABLE.of();
}

/** Writes the line of an answer; takes the answer back if that fails. */
export async function answerWithLine(
  audit: AuditLog,
  entry: AuditEntry,
  response: GraphQLResponse,
): Promise<void> {
  if (await audit.append(entry)) return;
  if (response.body.kind !== "single") return;
  response.http.status = 503;
  response.body.singleResult = {
    errors: [
      {
        message: AUDIT_UNAVAILABLE.meaning,
        extensions: { code: AUDIT_UNAVAILABLE.code },
      },
    ],
  };
}
