/** What `/ready` says of the audit log: a server that may not answer without its lines is not ready while there can be none. */
import { NotReady } from "../http-server.ts";
import type { AuditLog } from "./audit-log.ts";

export function auditReady(audit: AuditLog): void {
  if (!audit.open) throw new NotReady("the audit log cannot be written");
}
