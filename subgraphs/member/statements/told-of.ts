/**
 * What a member tells the alliance of a record's identity beyond the keys that
 * it bears: what replaced it, and what it is stated to be, or not to be, the
 * same as. The alliance asks others for the ids that this names as far as the
 * record is released, so what is released to fewer than the record is kept back.
 */
import type { KeyRow, RecordRow, SaidRow, Says } from "../../../cypher/rows.ts";
import type { KeyOf } from "../../contract/keys.ts";

export interface Told {
  /** Ids under which the record is found, and which it does not bear. */
  readonly keys: readonly KeyOf[];
  /** The STIX id of what replaced it. */
  readonly replacedBy: string | null;
  readonly statements: readonly {
    readonly says: Says;
    readonly key: string;
    readonly author: string | null;
    readonly reason: string | null;
  }[];
}

/** `releasedTo` gives the asked members, besides the owner, to whom something of a marking is released. */
export function toldOf(
  record: RecordRow,
  said: readonly SaidRow[],
  releasedTo: (marked: Marked) => readonly string[],
): Told {
  const readers = releasedTo(record);
  const told = said
    .filter(({ marked }) =>
      marked.every((each) => {
        const released = releasedTo(each);
        return readers.every((member) => released.includes(member));
      }),
    )
    // The store's own order tells in what company they were written.
    .toSorted((a, b) => compared(rankOf(a), rankOf(b)));
  const replacement = told.find(({ says }) => says === "REPLACED_BY");
  const statements = told.flatMap(({ says, key, author, reason }) =>
    says === "REPLACED_BY" ? [] : [{ says, key, author, reason }],
  );
  return {
    keys: [
      ...keysOf(replacement === undefined ? [] : [replacement], "REPLACED_BY"),
      ...keysOf(statements, "SAYS"),
    ],
    replacedBy: replacement?.key ?? null,
    statements,
  };
}

type Marked = SaidRow["marked"][number];

function keysOf(
  named: readonly { readonly key: string }[],
  as: "REPLACED_BY" | "SAYS",
): readonly KeyOf[] {
  return [...new Set(named.map(({ key }) => key))].map((key) => ({ key, as }));
}

function rankOf({ says, key, author, reason }: SaidRow): string {
  return [key, says, author ?? "", reason ?? ""].join("\n");
}

/** Keys in an order of their own, whatever the store's. */
export function byKey(a: KeyRow, b: KeyRow): number {
  return compared(a.key, b.key) || compared(a.as, b.as);
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
