/** Asks a member for records as they were loaded, until nothing is left for later. */
import type { Holdings } from "./holdings.ts";
import { originalsFault } from "./originals-fault.ts";
import { ORIGINALS_DOCUMENT } from "./scatter-document.ts";

/** A STIX object as a member has it, byte for byte. */
export interface HeldObject {
  /** Slug, feed, STIX id. */
  readonly id: string;
  readonly json: string;
}

/** A record as its owner gives it (contract/sdl/scatter/originals.ts). */
export interface Original {
  readonly id: string;
  readonly later: boolean;
  readonly json: string | null;
  readonly kind: string;
  readonly name: string;
  readonly tlp: string | null;
  readonly pap: string | null;
  readonly confidence: number | null;
  readonly revoked: boolean;
  readonly modified: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly value: string | null;
  readonly valueType: string | null;
  readonly pattern: string | null;
  readonly patternType: string | null;
  readonly detect: boolean;
  readonly role: string | null;
  readonly warningLists: readonly string[];
  readonly relationships: readonly HeldObject[];
  readonly named: readonly HeldObject[];
}

/** Records of one member, and where relationships from them may end. */
export interface OriginalsWanted {
  readonly ids: readonly string[];
  readonly ends: readonly string[];
}

/** A member refuses more in one request (member/resolvers/scatter/originals.ts). */
const MOST_IDS = 500;

/** Those of the records that the viewer may see; `undefined` if the member did not answer to the end. */
export async function originalsAt(
  holdings: Holdings,
  member: string,
  { ids, ends }: OriginalsWanted,
): Promise<readonly Original[] | undefined> {
  const found: Original[] = [];
  let open = ids.toSorted();
  while (open.length > 0) {
    const asking = open.slice(0, MOST_IDS);
    // Each request takes up what the last one left.
    const rows = await ask(holdings, member, { ids: asking, ends });
    if (rows === undefined) return undefined;
    found.push(...rows.filter(({ later }) => !later));
    const left = new Set(rows.filter(({ later }) => later).map(({ id }) => id));
    open = [...asking.filter((id) => left.has(id)), ...open.slice(MOST_IDS)];
  }
  return found;
}

async function ask(
  holdings: Holdings,
  member: string,
  { ids, ends }: OriginalsWanted,
): Promise<readonly Original[] | undefined> {
  const scatter = await holdings.ask<{
    readonly originals: readonly Original[];
  }>({
    member,
    query: ORIGINALS_DOCUMENT,
    operationName: "Originals",
    variables: { ids, ends: ends.toSorted() },
    check: (data) =>
      originalsFault(
        (data["scatter"] as { readonly originals: readonly Original[] })
          .originals,
        ids,
      ),
  });
  return scatter?.originals;
}
