/**
 * What a text finds, as entities: every asked member ranks its own records, what
 * they found is closed by the rule of identity, and the ranks are fused.
 */
import type { TypedSearch } from "../../contract/typed-search.ts";
import { Ledger } from "../../wire/ledger.ts";
import { entityView } from "../entity.ts";
import type { EntityView } from "../entity.ts";
import { close } from "../identity/closure.ts";
import { clusterOf } from "../identity/cluster.ts";
import type { Holdings } from "../scatter/holdings.ts";
import { searchAt } from "../scatter/search.ts";
import type { SearchedAt } from "../scatter/search.ts";
import type { Summary } from "../scatter/summary.ts";
import { throughout } from "../walks/throughout.ts";
import { fused } from "./fused.ts";
import type { Found } from "./fused.ts";

/** Records that a member gives at most; a page shows at most as many entities. */
export const MOST_HITS = 100;

export interface Search {
  /** In no order. */
  readonly found: readonly Found[];
  /** Whether a member found more than it gave. */
  readonly bounded: boolean;
  readonly ledger: Ledger;
}

export async function searchEntities(
  holdings: Holdings,
  search: TypedSearch,
): Promise<Search> {
  const ledger = new Ledger();
  const nothing = { found: [], bounded: false, ledger };
  if (search.kinds.length === 0) return nothing;
  const made = await throughout(holdings, async () => {
    const lists = await listsOf(holdings, search);
    const records = lists.flatMap(({ hits }) =>
      hits.map(({ record }) => record),
    );
    return {
      found: fused(
        await entitiesOf(holdings, records, ledger),
        lists.map(({ hits }) => hits),
      ),
      bounded: lists.some(({ more }) => more),
    };
  });
  noteOutcomes(holdings, ledger);
  return { ...made, ledger };
}

/** The lists of those who answer, whoever fails meanwhile. */
async function listsOf(
  holdings: Holdings,
  search: TypedSearch,
): Promise<readonly SearchedAt[]> {
  const members = holdings.alive(holdings.question.asked);
  const lists = await Promise.all(
    members.map((member) => searchAt(holdings, member, search, MOST_HITS)),
  );
  return lists.flatMap((list) => list ?? []);
}

/** The entities of the records, each closed by itself and all in step: a bound that one meets is no other's. */
async function entitiesOf(
  holdings: Holdings,
  records: readonly Summary[],
  ledger: Ledger,
): Promise<readonly EntityView[]> {
  const { asked } = holdings.question;
  const groups = records.map((seed) => ({ seeds: [seed], among: asked }));
  const closed = await close(holdings, groups, ledger);
  const provisional = new Set(
    records.filter((_, n) => closed[n]?.truncated).map(({ id }) => id),
  );
  const among = holdings.alive(asked);
  const placed = new Set<string>();
  return records.flatMap((record) => {
    if (placed.has(record.id) || !among.includes(record.owner)) return [];
    // One by one: the bound on a cluster's records would else be shared by all 500 hits.
    const cluster = clusterOf(holdings, record, among);
    for (const { id } of cluster.records) placed.add(id);
    const truncated = cluster.records.some(({ id }) => provisional.has(id));
    return [entityView(holdings, cluster, { truncated, among, ledger })];
  });
}

function noteOutcomes(holdings: Holdings, ledger: Ledger): void {
  const { asked, ledger: all } = holdings.question;
  for (const { member, status, tookMs, asOf } of all.answers(asked))
    if (status !== "NOT_ASKED")
      ledger.note({ member, status, tookMs: tookMs ?? 0, asOf: asOf ?? 0 });
}
