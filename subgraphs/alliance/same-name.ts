/**
 * Things of another kind with a name of this one. Names are asked only where
 * their bearer's owner lets them travel, and where an edge led here, only among
 * whom the edge is released to; kinds never join, so this is a pointer
 * and no link.
 */
import { kinds } from "../contract/kinds.ts";
import type { KindName } from "../contract/kinds.ts";
import { Ledger } from "../wire/ledger.ts";
import type { EntityView } from "./entity.ts";
import { entitiesOfSeeds } from "./resolve.ts";
import type { Holdings, Want } from "./scatter/holdings.ts";
import { may } from "./scatter/summary.ts";

export async function sameNameOf(
  holdings: Holdings,
  entity: EntityView,
): Promise<readonly EntityView[]> {
  const others = kinds.filter(
    (kind) => kind.knownBy === "names" && kind.name !== entity.kind.name,
  );
  if (entity.kind.knownBy !== "names") return [];
  const asked = namesToAsk(entity);
  const wants = others.flatMap((kind) =>
    asked.map(({ member, key }): Want => ({
      member,
      kind: kind.name,
      by: "key",
      text: key,
    })),
  );
  const ledger = new Ledger();
  await holdings.learn(wants, ledger);
  const seeds = others.flatMap((kind) => bearersOf(holdings, kind.name, asked));
  return entitiesOfSeeds(holdings, seeds, entity.among, ledger);
}

interface NameAsked {
  readonly member: string;
  readonly key: string;
}

function namesToAsk(entity: EntityView): readonly NameAsked[] {
  return entity.records.flatMap((record) =>
    record.keys
      .filter(({ key }) => key.startsWith("name:"))
      .flatMap(({ key }) =>
        entity.among
          .filter((member) => may(record, member))
          .map((member) => ({ member, key })),
      ),
  );
}

function bearersOf(
  holdings: Holdings,
  kind: KindName,
  asked: readonly NameAsked[],
) {
  const found = asked.flatMap(({ member, key }) =>
    holdings.bearers(kind, key).filter((bearer) => bearer.owner === member),
  );
  return [...new Map(found.map((bearer) => [bearer.id, bearer])).values()];
}
