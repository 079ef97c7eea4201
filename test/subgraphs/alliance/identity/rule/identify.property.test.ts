import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { identify } from "../../../../../subgraphs/alliance/identity/rule/identify.ts";
import { catalogueOf } from "../../../../../subgraphs/alliance/identity/rule/rule-record.ts";
import type { RuleRecord } from "../../../../../subgraphs/alliance/identity/rule/rule-record.ts";
import { anyRecords, slugs } from "./arbitrary-records.ts";
import { closed } from "./closed.ts";

const RUNS = { numRuns: 500 };

describe("the rule of identity, whatever the members hold", () => {
  it("gives the same answer for any order of the records", () => {
    fc.assert(
      fc.property(shuffled(false), ([records, other]) => {
        expect(identify(other, slugs)).toEqual(identify(records, slugs));
      }),
      RUNS,
    );
  });

  it("gives the same clusters for any spelling of the records' ids", () => {
    fc.assert(
      fc.property(shuffled(false), ([records, other]) => {
        const newName = new Map(other.map(({ id }, n) => [id, `${n}`]));
        const renamed = records.map((record) => ({
          ...record,
          id: newName.get(record.id) ?? "",
        }));
        const oldName = new Map([...newName].map(([id, name]) => [name, id]));
        const back = partition(renamed).map((ids) =>
          ids.map((id) => oldName.get(id) ?? ""),
        );
        expect(sorted(back)).toEqual(sorted(partition(records)));
      }),
      RUNS,
    );
  });

  it.each([
    ["that all may see", true],
    ["that some may not be asked for", false],
  ])(
    "finds the same cluster from every record of it, among records %s",
    (_, free) => {
      fc.assert(
        fc.property(anyRecords(free), (world) => {
          const whole = partition(world);
          for (const start of world)
            expect(
              partition(closed(world, start, slugs)).find((ids) =>
                ids.includes(start.id),
              ),
            ).toEqual(whole.find((ids) => ids.includes(start.id)));
        }),
        RUNS,
      );
    },
  );

  it("finds the same cluster where a record owns one id of an authority and states another", () => {
    const world = [
      actorRecord(
        "att/own/0",
        [
          { key: own(0), as: "OWN_ID" },
          { key: galaxy(1), as: "OWN_ID" },
        ],
        own(0),
      ),
      actorRecord("att/own/1", [
        { key: own(1), as: "OWN_ID" },
        { key: galaxy(1), as: "OWN_ID" },
        { key: galaxy(2), as: "STATED_ID" },
      ]),
      actorRecord("att/own/2", [
        { key: own(2), as: "OWN_ID" },
        { key: galaxy(2), as: "OWN_ID" },
      ]),
      actorRecord(
        "singtel/own/3",
        [
          { key: own(3), as: "OWN_ID" },
          { key: galaxy(2), as: "OWN_ID" },
          { key: "ref:mitre-attack:G0001", as: "OWN_ID" },
        ],
        own(0),
      ),
    ];
    const whole = partition(world);
    for (const start of world)
      expect(
        partition(closed(world, start, slugs)).find((ids) =>
          ids.includes(start.id),
        ),
      ).toEqual(whole.find((ids) => ids.includes(start.id)));
  });

  it("never has two objects in a cluster that one catalogue keeps apart", () => {
    fc.assert(
      fc.property(anyRecords(false), (records) => {
        for (const cluster of clustersOf(records))
          for (const [a, b] of pairs(cluster))
            if (catalogueOf(a) === catalogueOf(b))
              expect(saidToBeOne(a, b, records)).toBe(true);
      }),
      RUNS,
    );
  });

  it("never has two live ids of one authority in a cluster", () => {
    fc.assert(
      fc.property(anyRecords(false), (records) => {
        for (const cluster of clustersOf(records)) {
          const ids = cluster.flatMap((record) => certainId(record, records));
          expect(new Set(ids).size).toBeLessThanOrEqual(1);
        }
      }),
      RUNS,
    );
  });

  it("never has two records in a cluster that a member states to differ", () => {
    fc.assert(
      fc.property(anyRecords(false), (records) => {
        for (const cluster of clustersOf(records))
          for (const [a, b] of pairs(cluster))
            expect([...differing(a, b), ...differing(b, a)]).toEqual([]);
      }),
      RUNS,
    );
  });

  it("is restored when a record is taken away and put back", () => {
    fc.assert(
      fc.property(anyRecords(false), fc.nat(), (records, n) => {
        const before = identify(records, slugs);
        const [taken, ...rest] = rotated(records, n);
        identify(rest, slugs);
        const back = taken === undefined ? rest : [...rest, { ...taken }];
        expect(identify(back, slugs)).toEqual(before);
      }),
      RUNS,
    );
  });

  it("is restored when a statement is made and withdrawn", () => {
    fc.assert(
      fc.property(
        anyRecords(false),
        fc.constantFrom("SAME" as const, "DIFFERENT" as const),
        (records, says) => {
          const [first, second, ...rest] = records;
          if (first === undefined || second === undefined) return;
          const before = identify(records, slugs);
          const key = second.keys[0]?.key ?? "";
          const stating = { ...first, statements: [{ says, key }] };
          identify([stating, second, ...rest], slugs);
          expect(identify([{ ...first }, second, ...rest], slugs)).toEqual(
            before,
          );
        },
      ),
      RUNS,
    );
  });

  it("puts every record into exactly one cluster, and every piece of evidence either inside one or among the rejected", () => {
    fc.assert(
      fc.property(anyRecords(false), (records) => {
        const { clusters, links, rejected } = identify(records, slugs);
        const placed = clusters.flatMap((cluster) => cluster.records);
        expect(placed.toSorted()).toEqual(
          records.map(({ id }) => id).toSorted(),
        );
        const home = new Map(
          clusters.flatMap((cluster, n) =>
            cluster.records.map((id) => [id, n]),
          ),
        );
        const inside = ({ left, right }: (typeof links)[number]) =>
          home.get(left) === home.get(right);
        expect(links.every(inside)).toBe(true);
        expect(rejected.some(inside)).toBe(false);
      }),
      RUNS,
    );
  });
});

function shuffled(free: boolean) {
  return anyRecords(free).chain((records) =>
    fc.tuple(
      fc.constant(records),
      fc.shuffledSubarray([...records], {
        minLength: records.length,
        maxLength: records.length,
      }),
    ),
  );
}

function partition(records: readonly RuleRecord[]) {
  return identify(records, slugs).clusters.map((cluster) => cluster.records);
}

function sorted(clusters: readonly (readonly string[])[]): readonly string[] {
  return clusters.map((ids) => ids.toSorted().join(" ")).toSorted();
}

function clustersOf(
  records: readonly RuleRecord[],
): readonly (readonly RuleRecord[])[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return partition(records).map((ids) =>
    ids.flatMap((id) => byId.get(id) ?? []),
  );
}

function pairs(records: readonly RuleRecord[]) {
  return records.flatMap((a, n) =>
    records.slice(n + 1).map((b) => [a, b] as const),
  );
}

/** Whether ids or statements of the catalogue itself lead from one to the other. */
function saidToBeOne(
  a: RuleRecord,
  b: RuleRecord,
  records: readonly RuleRecord[],
): boolean {
  const reached = new Set([a]);
  for (const one of reached)
    for (const other of records)
      if (
        catalogueOf(other) === catalogueOf(a) &&
        idsOf(one).some((id) => idsOf(other).includes(id))
      )
        reached.add(other);
  return reached.has(b);
}

function idsOf(record: RuleRecord): readonly string[] {
  const same = (record.statements ?? []).filter(({ says }) => says === "SAME");
  return [
    ...record.keys.map(({ key }) => key),
    ...(record.replacedBy === null ? [] : [record.replacedBy]),
    ...same.map(({ key }) => key),
  ].filter((key) => !key.startsWith("name:"));
}

/** Its own ATT&CK id, if it is one, live, and no fault of its catalogue. */
function certainId(
  record: RuleRecord,
  records: readonly RuleRecord[],
): readonly string[] {
  const own = ownGroups(record);
  const alone = records.every(
    (other) =>
      other === record ||
      catalogueOf(other) !== catalogueOf(record) ||
      !ownGroups(other).some((key) => own.includes(key)),
  );
  return record.replacedBy === null && own.length === 1 && alone ? own : [];
}

function ownGroups({ keys }: RuleRecord): readonly string[] {
  return keys
    .filter(({ key, as }) => as === "OWN_ID" && key.startsWith("ref:mitre"))
    .map(({ key }) => key);
}

/** The ids of `b` from which `a` is stated to differ. */
function differing(a: RuleRecord, b: RuleRecord): readonly string[] {
  const own = b.keys.filter(({ as }) => as === "OWN_ID").map(({ key }) => key);
  return (a.statements ?? [])
    .filter(({ says, key }) => says === "DIFFERENT" && own.includes(key))
    .map(({ key }) => key);
}

function rotated<Value>(values: readonly Value[], n: number): readonly Value[] {
  const at = n % values.length;
  return [...values.slice(at), ...values.slice(0, at)];
}

const own = (n: number) =>
  `intrusion-set--00000000-0000-4000-9000-00000000000${n}`;

const galaxy = (n: number) =>
  `ref:misp-galaxy:00000000-0000-4000-8000-00000000000${n}`;

function actorRecord(
  id: string,
  keys: RuleRecord["keys"],
  replacedBy: string | null = null,
): RuleRecord {
  return {
    id,
    owner: id.split("/")[0] ?? "",
    feed: "own",
    kind: "ACTOR",
    keys,
    replacedBy,
    statements: [],
    releasableTo: id.startsWith("singtel") ? [] : slugs,
  };
}
