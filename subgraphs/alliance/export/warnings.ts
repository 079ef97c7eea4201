/** What any member says against putting a value on a list: one says it, and it holds for everybody's records of that value. */
import type { NotExportedReason } from "../../contract/export-formats.ts";
import type { ExportRecord, Gathered } from "./exported.ts";

export interface Warning {
  readonly reason: NotExportedReason;
  readonly detail: string;
}

/** By `valueKey`: the gravest warning, of the first record that gives it. */
export function warningsOf({
  records,
  consulted,
}: Gathered): ReadonlyMap<string, Warning> {
  const warnings = new Map<string, Warning>();
  for (const reason of graveFirst)
    for (const record of [...records, ...consulted]) {
      const detail = detailOf(record, reason);
      const key = valueKey(record);
      if (detail !== undefined && !warnings.has(key))
        warnings.set(key, { reason, detail });
    }
  return warnings;
}

/** Equal for records of one value. */
export function valueKey({ value, valueType }: ExportRecord): string {
  return `${valueType ?? ""} ${value ?? ""}`;
}

const graveFirst = [
  "KILL_SWITCH",
  "NOT_FOR_DETECTION",
  "WARNING_LIST",
] as const;

function detailOf(
  { id, value, role, detect, warningLists }: ExportRecord,
  reason: (typeof graveFirst)[number],
): string | undefined {
  if (value === null) return undefined;
  switch (reason) {
    case "KILL_SWITCH":
      return role === "kill-switch" ? id : undefined;
    case "NOT_FOR_DETECTION":
      return detect ? undefined : id;
    case "WARNING_LIST":
      return warningLists.length === 0 ? undefined : warningLists.join(", ");
    default:
      return undefined;
  }
}
