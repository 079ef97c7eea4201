/** How well an entity is borne out: by how many members, how many independent sources, and who saw it. */
import type { Ledger } from "../../wire/ledger.ts";
import type { EntityView } from "../entity.ts";
import { membersOf } from "../entity.ts";
import type { Holdings } from "../scatter/holdings.ts";
import { sightingsOf, standingRecords } from "../sightings/sightings-of.ts";
import { sourcesOf } from "./sources-of.ts";
import type { Source } from "./sources-of.ts";

export interface CorroborationView {
  readonly members: number;
  readonly sources: readonly Source[];
  /** Records that repeat a source for which another one stands already. */
  readonly echoes: number;
  /** Members that saw it. */
  readonly sightedBy: number;
  readonly ledger: Ledger;
}

export async function corroborationOf(
  holdings: Holdings,
  entity: EntityView,
): Promise<CorroborationView> {
  const { organisations, ledger } = await sightingsOf(holdings, entity);
  const records = standingRecords(holdings, entity.records).filter(
    ({ revoked }) => !revoked,
  );
  const sources = sourcesOf(records);
  return {
    members: membersOf(records).length,
    sources,
    echoes: records.length - sources.length,
    sightedBy: organisations,
    ledger,
  };
}
