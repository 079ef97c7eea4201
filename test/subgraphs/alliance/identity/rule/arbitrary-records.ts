/**
 * Random records in which much is shared: few names, few ids, replaced objects,
 * statements for and against, some released to some members only.
 */
import * as fc from "fast-check";

import type { KeyOf } from "../../../../../subgraphs/contract/keys.ts";
import type { KindName } from "../../../../../subgraphs/contract/kinds.ts";
import type { RuleRecord } from "../../../../../subgraphs/alliance/identity/rule/rule-record.ts";

export const slugs: readonly string[] = [
  "att",
  "etisalat",
  "singtel",
  "softbank",
];

const names = ["moonlight", "nightdragon", "softcell", "gallium", "apt"];
const groups = ["G0001", "G0002", "G0003"].map(
  (id) => `ref:mitre-attack:${id}`,
);
const galaxy = ["1", "2"].map(
  (n) => `ref:misp-galaxy:00000000-0000-4000-8000-00000000000${n}`,
);

/** Up to 14 records; `free` releases all of them to all. */
export function anyRecords(
  free: boolean,
  kind: KindName = "ACTOR",
): fc.Arbitrary<readonly RuleRecord[]> {
  return fc
    .array(anyRecord(free), { minLength: 2, maxLength: 14 })
    .map((told) => told.map((record, n) => completed(record, n, kind)));
}

type Told = Omit<RuleRecord, "id" | "kind">;

function anyRecord(free: boolean): fc.Arbitrary<Told> {
  const released = fc.oneof(
    { weight: 4, arbitrary: fc.constant(slugs) },
    { weight: free ? 0 : 3, arbitrary: fc.subarray([...slugs]) },
  );
  return fc
    .record({
      owner: fc.constantFrom(...slugs),
      feed: fc.constantFrom("own", "own", "otx"),
      ids: rarely(
        fc.uniqueArray(anyId(), {
          minLength: 1,
          maxLength: 3,
          selector: ({ key }) => key,
        }),
      ),
      named: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
      replacedBy: fc.oneof(
        { weight: 7, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: anyStixId() },
      ),
      releasableTo: released,
      statements: rarely(
        fc.array(anyStatement(), { minLength: 1, maxLength: 2 }),
      ),
    })
    .map(({ ids, named, ...record }) => ({
      ...record,
      keys: [
        ...ids,
        ...named.map((name, n): KeyOf => ({
          key: `name:${name}`,
          as: n === 0 ? "NAME" : "ALIAS",
        })),
      ],
    }));
}

function anyId(): fc.Arbitrary<KeyOf> {
  return fc.record({
    key: fc.constantFrom(...groups, ...galaxy),
    as: fc.constantFrom("OWN_ID" as const, "STATED_ID" as const),
  });
}

function anyStatement() {
  return fc.record({
    says: fc.constantFrom("SAME" as const, "DIFFERENT" as const),
    key: fc.oneof(anyStixId(), fc.constantFrom(...groups)),
  });
}

function anyStixId(): fc.Arbitrary<string> {
  return fc.nat({ max: 13 }).map(stixId);
}

/** Every record owns a STIX id, the nth of them the nth. */
function completed(told: Told, n: number, kind: KindName): RuleRecord {
  const own: KeyOf = { key: stixId(n), as: "OWN_ID" };
  return {
    ...told,
    id: `${told.owner}/${told.feed}/${n}`,
    kind,
    keys: [own, ...told.keys],
  };
}

function stixId(n: number): string {
  return `intrusion-set--00000000-0000-4000-9000-${String(n).padStart(12, "0")}`;
}

function rarely<Value>(
  arbitrary: fc.Arbitrary<readonly Value[]>,
): fc.Arbitrary<readonly Value[]> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary },
  );
}
