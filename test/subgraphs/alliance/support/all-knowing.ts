/** The ids that production code gives to entities, by somebody who holds every record: ids are proved elsewhere (entities.property.test.ts). */
import { entityView } from "../../../../subgraphs/alliance/entity.ts";
import type { Holdings } from "../../../../subgraphs/alliance/scatter/holdings.ts";
import { Ledger } from "../../../../subgraphs/wire/ledger.ts";
import { holdingsOf } from "./ask-alliance.ts";
import { seenOf } from "./world.ts";
import type { World } from "./world.ts";
import { worldWire } from "./world-wire.ts";

/** The id of an entity of these records among those members. */
export type IdOf = (
  records: readonly string[],
  among: readonly string[],
) => string;

/** `failed` did not answer. */
export async function idsIn(world: World, failed?: string): Promise<IdOf> {
  const wire = worldWire(
    world,
    failed === undefined
      ? {}
      : { [failed]: { from: 1, status: "UNREACHABLE" } },
  );
  const holdings = holdingsOf(wire, world.members);
  await holdings.learn(
    seenOf(world).records.map(({ owner, kind, id }) => ({
      member: owner,
      kind,
      by: "id",
      text: id,
    })),
  );
  return (records, among) => idOf(holdings, records, among);
}

function idOf(
  holdings: Holdings,
  records: readonly string[],
  among: readonly string[],
): string {
  const summaries = records.flatMap((id) => holdings.summary(id) ?? []);
  const cluster = { records: summaries, attached: [] };
  const ledger = new Ledger();
  return entityView(holdings, cluster, { truncated: false, among, ledger }).id;
}
