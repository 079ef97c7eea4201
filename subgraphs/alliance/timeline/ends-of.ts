/**
 * The entities to which claims lead. As in lists of edges (edges/edge-rows.ts) a
 * target's keys travel as far as edge AND record are released, and no further
 * than the way to where the claims begin.
 */
import { Ledger } from "../../wire/ledger.ts";
import { entityView } from "../entity.ts";
import type { EntityView } from "../entity.ts";
import { close } from "../identity/closure.ts";
import { clusterOf } from "../identity/cluster.ts";
import type { Holdings } from "../scatter/holdings.ts";
import type { Unit } from "../scatter/summary.ts";

export async function endsOf(
  holdings: Holdings,
  from: EntityView,
  units: readonly Unit[],
): Promise<ReadonlyMap<Unit, EntityView>> {
  const ledger = new Ledger();
  const groups = units.map((unit) => ({
    seeds: [unit.to],
    among: audienceOf(from, unit),
  }));
  const closed = await close(holdings, groups, ledger);
  const ends = new Map<string, EntityView>();
  return new Map(
    units.map((unit, n) => {
      const among = holdings.alive(groups[n]?.among ?? []);
      const truncated = closed[n]?.truncated === true;
      // Many claims to one record with one audience lead to one entity.
      const name = `${unit.to.id} ${among.join(" ")} ${truncated}`;
      const end =
        ends.get(name) ??
        entityView(holdings, clusterOf(holdings, unit.to, among), {
          truncated,
          among,
          ledger,
        });
      ends.set(name, end);
      return [unit, end];
    }),
  );
}

function audienceOf(
  { among }: EntityView,
  { owner, releasableTo }: Unit,
): readonly string[] {
  return among.filter(
    (member) => member === owner || releasableTo.includes(member),
  );
}
