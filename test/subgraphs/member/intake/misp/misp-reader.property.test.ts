/** Whatever somebody makes of an event: the reader never throws, and what it is given is read or refused with a reason. */
import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import {
  attribute,
  author,
  event,
  uuid,
} from "../../../../support/misp-event.ts";
import { readMisp } from "../../../../support/misp-read.ts";

const cluster = {
  uuid: uuid(20),
  value: "Sofacy",
  meta: { synonyms: ["APT28"], refs: ["https://a.example"] },
};
const whole = event({
  Tag: [{ name: "tlp:amber" }, { name: "campaign:Operation Parliament" }],
  distribution: "4",
  SharingGroup: { name: "north" },
  Galaxy: [{ type: "threat-actor", GalaxyCluster: [cluster] }],
  EventReport: [{ uuid: uuid(5), name: "Summary", content: "text" }],
  Attribute: [
    attribute(2, "ip-dst|port", "198.51.100.3|443", {
      Sighting: [
        {
          uuid: uuid(30),
          type: "1",
          date_sighting: "1523613600",
          Organisation: author,
        },
      ],
      first_seen: "2018-03-01T02:00:00.123456+03:00",
    }),
    attribute(3, "yara", "rule a { condition: true }"),
    attribute(4, "campaign-name", "Night Dragon"),
  ],
  Object: [
    {
      uuid: uuid(60),
      name: "file",
      Attribute: [
        attribute(61, "md5", "0".repeat(32)),
        attribute(62, "sha1", "0".repeat(40)),
      ],
      ObjectReference: [
        {
          uuid: uuid(63),
          referenced_uuid: uuid(2),
          relationship_type: "drops",
        },
      ],
    },
  ],
});

/** What nobody expects at any place. */
const odd = fc.oneof(
  fc.constantFrom(
    null,
    true,
    -1,
    1e300,
    "",
    [],
    {},
    [[]],
    "0",
    "4",
    "tlp:red",
    "__proto__",
    "\uD800\u0000",
    "9".repeat(40),
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constant(
    JSON.parse(
      '{"toString":1,"valueOf":null,"constructor":"x","__proto__":[]}',
    ),
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** The places of a value, as paths of names and numbers. */
function placesOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    [name],
    ...placesOf(inner).map((rest) => [name, ...rest]),
  ]);
}

function replaced(
  value: unknown,
  path: readonly string[],
  by: unknown,
): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return by;
  if (Array.isArray(value))
    return value.map((one: unknown, at) =>
      String(at) === name ? replaced(one, rest, by) : one,
    );
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === name ? replaced(one, rest, by) : one,
    ]),
  );
}

const places = placesOf(whole);
const mutations = fc.array(fc.tuple(fc.nat(places.length - 1), odd), {
  minLength: 1,
  maxLength: 4,
});

describe("an event of which anything was changed", () => {
  it("is read or refused, with the reason, and never throws", async () => {
    await fc.assert(
      fc.asyncProperty(mutations, async (changes) => {
        const changed = changes.reduce<unknown>(
          (value, [at, by]) => replaced(value, places[at] ?? [], by),
          whole,
        );
        const { records, edges, rejected } = await readMisp(
          JSON.stringify({ Event: changed }),
        );
        expect(records.length + edges.length + rejected.length).toBeGreaterThan(
          0,
        );
        for (const { reason, place } of rejected) {
          expect(reason).toMatch(/\.$/);
          expect(place).not.toBe("");
        }
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it("is never released further by what was changed around its marking", async () => {
    const around = places.filter(
      ([first = "", ...rest]) =>
        !["Tag", "distribution", "SharingGroup", "uuid"].includes(first) &&
        rest.length > 0,
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...around), odd, async (path, by) => {
        const changed = replaced(whole, path, by);
        const { records } = await readMisp(JSON.stringify({ Event: changed }));
        for (const { kind, marking } of records) {
          if (kind === "OTHER") continue;
          expect(["[]", '["group:north"]']).toContain(
            JSON.stringify(marking.audience),
          );
          expect(marking.refs).toContain(
            "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
          );
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it("is refused at a place of its text where the text was cut", async () => {
    const text = JSON.stringify({ Event: whole }, null, 1);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), async (end) => {
        const { records, rejected } = await readMisp(text.slice(0, end));
        expect(records).toEqual([]);
        expect(rejected).toMatchObject([{ code: "NOT_JSON" }]);
        expect(rejected[0]?.place).toMatch(/line \d+, column \d+/);
      }),
      { numRuns: 300 },
    );
  });
});
