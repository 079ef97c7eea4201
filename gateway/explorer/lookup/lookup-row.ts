/** A line of the look-up table: what became of a value, or of a line that was not asked yet. Pure. */
import type { LookupQuery } from "../api/generated.ts";
import { defanged } from "../shown/defanged.ts";

export type LookedUp = LookupQuery["lookup"][number];

/**
 * - `KNOWN`, `UNKNOWN`, `UNDETERMINED`: as the API has them.
 * - `NO_VALUE`: it has the form of no value, and nobody knows it as it stands.
 * - `PENDING`: it was not asked yet.
 */
export const rowStatuses = [
  "KNOWN",
  "UNDETERMINED",
  "UNKNOWN",
  "NO_VALUE",
  "PENDING",
] as const;

export type RowStatus = (typeof rowStatuses)[number];

export interface LookupRow {
  readonly status: RowStatus;
  readonly asTyped: string;
  /** In normal form; null: it has none. */
  readonly value: string | null;
  readonly valueType: string | null;
  /** Slugs. */
  readonly members: readonly string[];
  readonly warningLists: LookedUp["warningLists"];
  readonly killSwitch: boolean;
  /** False: somebody says that it is not for detection. */
  readonly detect: boolean;
  readonly addressRange: string | null;
}

/** A line that was not asked: not yet, or not at all. */
export function rowOfLine(
  asTyped: string,
  status: "NO_VALUE" | "PENDING",
): LookupRow {
  return {
    status,
    asTyped,
    value: null,
    valueType: null,
    members: [],
    warningLists: [],
    killSwitch: false,
    detect: true,
    addressRange: null,
  };
}

/** What the gateway says of a value. */
export function rowOf({ status, members, ...said }: LookedUp): LookupRow {
  return {
    ...said,
    members: members.map(({ slug }) => slug),
    // That nobody holds a mere word says nothing of a value.
    status: status === "UNKNOWN" && said.value === null ? "NO_VALUE" : status,
  };
}

/** How it is shown: defanged, and not once more where it was pasted so. */
export function rowShown({ value, asTyped }: LookupRow): string {
  if (value !== null) return defanged(value);
  const dots = asTyped.replaceAll(/[[({]\s?([.@])\s?[\])}]/g, "$1");
  return defanged(dots);
}
