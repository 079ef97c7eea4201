/**
 * What lies around a thing, for drawing: the nearest first, and of those equally
 * near what most claims speak of. What there was no room for is counted, what was
 * too big to go on from is named.
 */
import { kinds } from "../../contract/kinds.ts";
import type { KindName } from "../../contract/kinds.ts";
import { Ledger } from "../../wire/ledger.ts";
import { noteAnswers } from "../answer.ts";
import type { EntityView } from "../entity.ts";
import type { Holdings } from "../scatter/holdings.ts";
import { endOf } from "./ends.ts";
import { Frontiers } from "./frontiers.ts";
import type { Told } from "./frontiers.ts";
import { Ground } from "./ground.ts";
import type { BigThing } from "./ground.ts";
import type { Hop } from "./hops.ts";
import type { Thing } from "./things.ts";
import { throughout } from "./throughout.ts";
import { Walk } from "./walk.ts";
import { timeFor, walkLimits } from "./walk-limits.ts";
import type { WalkLimits } from "./walk-limits.ts";

export interface NeighbourhoodAsked {
  /** An entity's or a record's id. */
  readonly id: string;
  readonly hops: number;
  /** Things that are drawn, the one asked for among them. */
  readonly first: number;
}

export interface Neighbour {
  readonly entity: EntityView;
  readonly hops: number;
  /** Edges of its records; null: they were not counted. */
  readonly degree: number | null;
}

export interface Drawn {
  readonly from: Thing;
  readonly to: Thing;
  readonly hop: Hop;
}

export interface FoundNeighbourhood {
  readonly nodes: readonly Neighbour[];
  readonly edges: readonly Drawn[];
  readonly notExpanded: readonly BigThing[];
  readonly notDrawn: readonly {
    readonly kind: KindName;
    readonly count: number;
  }[];
  /** Which bound was met; null: none. */
  readonly reason: string | null;
  readonly ledger: Ledger;
}

export async function findNeighbourhood(
  holdings: Holdings,
  asked: NeighbourhoodAsked,
  limits: WalkLimits = walkLimits,
): Promise<FoundNeighbourhood> {
  const told: Told = new Map();
  const until = timeFor(holdings.question, limits);
  const found = await throughout(holdings, async () => {
    const end = await endOf(holdings, "id", asked.id);
    const frontiers = new Frontiers(holdings, told, limits.edgesAtOnce);
    const walk = new Walk(holdings, {
      ends: [end],
      frontiers,
      limits,
      until,
      ledger: new Ledger(),
    });
    for (let hops = 0; hops < asked.hops && walk.goesOn; hops++)
      await walk.step();
    const ground = new Ground(holdings, walk, frontiers, limits);
    return { ...drawn(ground, asked.first), reason: walk.reason };
  });
  const ledger = new Ledger();
  noteAnswers(holdings.question, ledger);
  return { ...found, ledger };
}

function drawn(
  ground: Ground,
  first: number,
): Omit<FoundNeighbourhood, "reason" | "ledger"> {
  const inOrder = nearestFirst(ground);
  const shown = inOrder.slice(0, first);
  return {
    nodes: shown.map((thing) => ({
      entity: thing.view,
      hops: thing.level,
      degree: ground.uncounted(thing).length > 0 ? null : ground.degree(thing),
    })),
    edges: edgesAmong(ground, shown),
    notExpanded: ground.tooBig(),
    notDrawn: byKind(inOrder.slice(first)),
  };
}

/** Every thing: the nearest first, then that of which most claims speak from nearer by, then by id. */
function nearestFirst(ground: Ground): readonly Thing[] {
  const claims = new Map(
    ground.things.all.map((thing) => [thing, claimsFromNearer(ground, thing)]),
  );
  return ground.things.all.toSorted(
    (a, b) => a.level - b.level || (claims.get(b) ?? 0) - (claims.get(a) ?? 0),
  );
}

function claimsFromNearer(ground: Ground, thing: Thing): number {
  return [...ground.hops.from(thing)]
    .filter(([other]) => other.level < thing.level)
    .reduce((sum, [, { claims }]) => sum + claims.length, 0);
}

/** The hops between things that are drawn, each once, from the one that comes first. */
function edgesAmong(ground: Ground, shown: readonly Thing[]): readonly Drawn[] {
  const places = new Map(shown.map((thing, n) => [thing, n]));
  return shown.flatMap((from, n) =>
    [...ground.hops.from(from)]
      .map(([to, hop]) => ({ from, to, hop, place: places.get(to) ?? -1 }))
      .filter(({ place }) => place > n)
      .toSorted((a, b) => a.place - b.place)
      .map(({ to, hop }) => ({ from, to, hop })),
  );
}

function byKind(things: readonly Thing[]) {
  const counts = new Map<KindName, number>();
  for (const { view } of things)
    counts.set(view.kind.name, (counts.get(view.kind.name) ?? 0) + 1);
  return kinds.flatMap(({ name }) => {
    const count = counts.get(name);
    return count === undefined ? [] : [{ kind: name, count }];
  });
}
