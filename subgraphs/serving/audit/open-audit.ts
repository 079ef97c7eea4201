/** The audit log that a configuration asks for: in its folder, or none. */
import type { Log } from "../log.ts";
import { openAuditLog } from "./audit-log.ts";
import type { AuditLog, AuditSettings } from "./audit-log.ts";
import { noAudit } from "./no-audit.ts";

export async function openAudit(
  settings: AuditSettings | false,
  secret: Uint8Array,
  of: Readonly<Record<string, string>>,
  log: Log,
): Promise<AuditLog> {
  if (settings !== false) return openAuditLog({ ...settings, secret, of, log });
  log.warn({}, "no audit is written: the configuration says so");
  return noAudit();
}
