/** Random worlds whose records cite few pages, share few authors and are seen now and then. */
import * as fc from "fast-check";

import { anyWorld } from "./arbitrary-world.ts";
import type { Shape } from "./arbitrary-world.ts";
import type { Rests, Said, WorldSighting } from "./world-corroboration.ts";
import type { World } from "./world.ts";

const pages: readonly string[] = [
  "https://securelist.example/parliament",
  "https://SECURELIST.example/parliament#attribution",
  "https://talos.example/middle-east",
  "https://blog.example/gaza",
];

const instants = fc.constantFrom(
  null,
  "2018-04-12T00:00:00.000Z",
  "2019-04-10T00:00:00.000Z",
  "2020-05-04T06:12:00.000Z",
  "2020-05-18T21:40:00.000Z",
);

const rests: fc.Arbitrary<Rests> = fc.record({
  author: fc.constantFrom(null, "Kaspersky", "KASPERSKY.", "Cisco Talos"),
  created: instants,
  revoked: rarely(),
  cites: fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([...pages], { maxLength: 2 }) },
  ),
});

const said: fc.Arbitrary<Said> = fc.record({
  author: fc.constantFrom(null, "Kaspersky", "Cisco Talos"),
  created: instants,
  startTime: instants,
});

/** Worlds of campaigns, actors and reports, with sources, dates and sightings. */
export function anyCorroboratedWorld(
  shape: Partial<Shape> = {},
): fc.Arbitrary<World> {
  const kinds = ["CAMPAIGN", "CAMPAIGN", "ACTOR", "REPORT"] as const;
  return anyWorld({ kinds, edges: 15, ...shape }).chain((world) =>
    fc
      .record({
        rests: listOf(world.records, rests),
        said: listOf(world.edges, said),
        stances: listOf(world.edges, fc.constantFrom("ASSERTS", "DISPUTES")),
        sightings: fc.array(sightingIn(world), { maxLength: 12 }),
        counted: fc.subarray([...world.members]),
      })
      .map((drawn) => decorated(world, drawn)),
  );
}

interface Drawn {
  readonly rests: readonly Rests[];
  readonly said: readonly Said[];
  readonly stances: readonly ("ASSERTS" | "DISPUTES")[];
  readonly sightings: readonly Omit<WorldSighting, "id">[];
  readonly counted: readonly string[];
}

function decorated(world: World, drawn: Drawn): World {
  const reports = new Set(
    world.records.filter(({ kind }) => kind === "REPORT").map(({ id }) => id),
  );
  return {
    ...world,
    records: world.records.map((record, n) => ({
      ...record,
      rests: drawn.rests[n] ?? {},
    })),
    edges: world.edges.map((edge, n) => ({
      ...edge,
      type: reports.has(edge.from) ? "object-refs" : edge.type,
      said: drawn.said[n] ?? {},
      stance: drawn.stances[n] ?? "ASSERTS",
    })),
    sightings: drawn.sightings.map((sighting, n) => ({
      ...sighting,
      id: `${sighting.of.split("/")[0]}/own/sighting--00000000-0000-4000-a000-${String(n).padStart(12, "0")}`,
    })),
    counted: drawn.counted,
  };
}

function sightingIn({
  records,
}: World): fc.Arbitrary<Omit<WorldSighting, "id">> {
  return fc.record({
    of: fc.constantFrom(...records.map(({ id }) => id)),
    count: fc.constantFrom(null, 0, 1, 3),
    firstSeen: instants,
    lastSeen: instants,
    falsePositive: rarely(),
    hidden: rarely(),
  });
}

function rarely(): fc.Arbitrary<boolean> {
  return fc.nat({ max: 7 }).map((n) => n === 0);
}

function listOf<Value>(
  things: readonly unknown[],
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<readonly Value[]> {
  return fc.array(value, {
    minLength: things.length,
    maxLength: things.length,
  });
}
