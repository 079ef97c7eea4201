/** Which values may go to a sensor, and why the others may not. */
import type { Deed } from "./pap.ts";
import { papAllows } from "./pap.ts";
import { without } from "./exported.ts";
import type { ExportRecord, Gathered, LeftOut } from "./exported.ts";
import { ownRangeOf } from "./own-ranges.ts";
import { valueKey, warningsOf } from "./warnings.ts";
import type { Warning } from "./warnings.ts";

/** A value with the records that may be used for it, by id. */
export interface SensorValue {
  readonly type: string;
  readonly value: string;
  readonly records: readonly ExportRecord[];
}

/** What a format asks of values. */
export interface SensorRules {
  readonly deed: Deed;
  readonly now: Date;
  readonly ownRanges: readonly string[];
  /** Whether the format has a place for values of this type. */
  readonly takes: (type: string) => boolean;
  /** Whether a value has the form that the format asks for. */
  readonly fits: (type: string, value: string) => boolean;
}

export interface SensorChoice {
  /** By type and value. */
  readonly values: readonly SensorValue[];
  readonly leftOut: readonly LeftOut[];
}

export function forSensors(
  gathered: Gathered,
  rules: SensorRules,
): SensorChoice {
  const warnings = warningsOf(gathered);
  const leftOut: LeftOut[] = [];
  const values = new Map<string, SensorValue>();
  for (const record of gathered.records) {
    const key = valueKey(record);
    const fault = faultOf(record, warnings.get(key), rules);
    if (fault !== undefined) {
      leftOut.push(fault);
      continue;
    }
    const { valueType, value } = record;
    const known = values.get(key)?.records ?? [];
    values.set(key, {
      type: valueType ?? "",
      value: value ?? "",
      records: [...known, record],
    });
  }
  const sorted = [...values].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { values: sorted.map(([, value]) => value), leftOut };
}

function faultOf(
  record: ExportRecord,
  warning: Warning | undefined,
  { deed, now, ownRanges, takes, fits }: SensorRules,
): LeftOut | undefined {
  const { kind, value, valueType, patternType, validUntil, pap } = record;
  if (kind !== "INDICATOR") return without(record, "NO_PLACE", kind);
  if (value === null || valueType === null)
    return without(record, "NO_PLACE", `pattern:${patternType ?? ""}`);
  if (!takes(valueType)) return without(record, "NO_PLACE", valueType);
  if (record.revoked) return without(record, "REVOKED");
  if (validUntil !== null && !(Date.parse(validUntil) > now.getTime()))
    return without(record, "EXPIRED", validUntil);
  if (warning !== undefined)
    return without(record, warning.reason, warning.detail);
  if (!papAllows(pap, deed)) return without(record, "PAP", pap);
  const range = ownRangeOf(ownRanges, valueType, value);
  if (range !== undefined) return without(record, "OWN_RANGE", range);
  return fits(valueType, value) ? undefined : without(record, "UNFIT_VALUE");
}
