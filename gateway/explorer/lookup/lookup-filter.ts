/** What of the look-up's table is in sight, and in which order: as the address says it. Pure. */
import { rowStatuses } from "./lookup-row.ts";
import type { LookupRow, RowStatus } from "./lookup-row.ts";

export const flags = ["warning-list", "kill-switch", "not-to-detect"] as const;
export type Flag = (typeof flags)[number];

export const columns = ["value", "type", "status", "members"] as const;
export type Column = (typeof columns)[number];

export interface LookupFilter {
  readonly status: RowStatus | null;
  /** A member that knows it (slug). */
  readonly by: string | null;
  readonly flag: Flag | null;
  /** null: as it was pasted. */
  readonly sort: Column | null;
  readonly descending: boolean;
}

type Shown = Readonly<Record<string, string>>;

export function readFilter(shown: Shown): LookupFilter {
  const { status, by = null, flag, sort = "", order } = shown;
  return {
    status: rowStatuses.find((each) => inAddress(each) === status) ?? null,
    by,
    flag: flags.find((each) => each === flag) ?? null,
    sort: columns.find((each) => each === sort) ?? null,
    descending: order === "down",
  };
}

/** For the address; what is not set is not in it. */
export function printFilter(filter: LookupFilter): Shown {
  const { status, by, flag, sort, descending } = filter;
  const pairs = Object.entries({
    status: status === null ? null : inAddress(status),
    by,
    flag,
    sort,
    order: sort !== null && descending ? "down" : null,
  });
  return Object.fromEntries(
    pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

export function filtered(
  rows: readonly LookupRow[],
  { status, by, flag, sort, descending }: LookupFilter,
): readonly LookupRow[] {
  const inSight =
    status === null && by === null && flag === null
      ? rows
      : rows.filter(
          (row) =>
            (status === null || row.status === status) &&
            (by === null || row.members.includes(by)) &&
            (flag === null || hasFlag(row, flag)),
        );
  if (sort === null) return inSight;
  const { key } = orders[sort];
  const sign = descending ? -1 : 1;
  return inSight.toSorted((a, b) => {
    const [left, right] = [key(a), key(b)];
    return left === right ? 0 : left < right ? -sign : sign;
  });
}

export function hasFlag(row: LookupRow, flag: Flag): boolean {
  switch (flag) {
    case "warning-list":
      return row.warningLists.length > 0;
    case "kill-switch":
      return row.killSwitch;
    case "not-to-detect":
      return !row.detect;
  }
}

/** How many rows each filter by itself would show. */
export function countsOf(rows: readonly LookupRow[]) {
  const statuses = new Map<RowStatus, number>();
  const flagged = new Map<Flag, number>();
  const by = new Map<string, number>();
  for (const row of rows) {
    add(statuses, row.status);
    for (const flag of flags) if (hasFlag(row, flag)) add(flagged, flag);
    for (const slug of row.members) add(by, slug);
  }
  return { statuses, flags: flagged, by };
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const inAddress = (status: RowStatus): string =>
  status.toLowerCase().replace("_", "-");

const orders: Readonly<
  Record<Column, { readonly key: (row: LookupRow) => string | number }>
> = {
  value: { key: ({ value, asTyped }) => value ?? asTyped },
  type: { key: ({ valueType }) => valueType ?? "" },
  status: { key: ({ status }) => rowStatuses.indexOf(status) },
  members: { key: ({ members }) => members.length },
};
