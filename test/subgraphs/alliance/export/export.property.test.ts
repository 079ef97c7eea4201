/** Exports of random worlds: nothing hidden is in any format, and the same state gives the same export. */
import { describe, expect, it, jest } from "@jest/globals";
import * as fc from "fast-check";

import { anyWorld } from "../support/arbitrary-world.ts";
import { seenOf } from "../support/world.ts";
import type { World } from "../support/world.ts";
import { exported, formats, objectsIn, timeless } from "./ask-export.ts";

jest.setTimeout(600_000);

const runs = { numRuns: 60 };

const things = [
  "indicator/domain-name/evil.example",
  "indicator/ipv4-addr/198.51.100.3",
  "campaign/night-dragon",
  "actor/G0021",
];

/** Worlds in which every record says what it says with a word of its own. */
const worlds = anyWorld({
  kinds: ["INDICATOR", "INDICATOR", "CAMPAIGN", "ACTOR"],
  edges: 12,
}).chain((world) =>
  fc
    .array(
      fc.record({
        role: fc.constantFrom(undefined, undefined, undefined, "kill-switch"),
        pap: fc.constantFrom(null, null, "green", "amber", "red"),
        revoked: fc.constantFrom(false, false, true),
        warned: fc.constantFrom(false, false, true),
      }),
      { minLength: world.records.length, maxLength: world.records.length },
    )
    .map((told): World => ({
      ...world,
      records: world.records.map((record, n) => {
        const {
          role,
          warned = false,
          pap = null,
          revoked = false,
        } = told[n] ?? {};
        return {
          ...record,
          warningLists: warned ? [`list-word${n}x`] : [],
          ...(role === undefined ? {} : { role }),
          original: { name: `word${n}x`, pap, revoked },
        };
      }),
    })),
);

/** Some records of the world, hidden ones among them, and some things. */
const asked = worlds.chain((world) =>
  fc
    .tuple(
      fc.subarray(world.records.map(({ id }) => id)),
      fc.subarray(things),
      fc.constantFrom(...formats),
    )
    .map(([records, entities, format]) => ({
      world,
      ids: [...records, ...entities],
      format,
    })),
);

describe("an export of any world", () => {
  it("is the same, byte for byte, as if what is hidden were not there", async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ world, ids, format }) => {
        const told = await exported(world, ids, format);
        const bare = await exported(seenOf(world), ids, format);
        expect(timeless(told.data)).toBe(timeless(bare.data));
        expect(told.codes).toEqual(bare.codes);
        const text = JSON.stringify(told.data);
        for (const [n, { hidden }] of world.records.entries())
          if (hidden) expect(text).not.toContain(`word${n}x`);
      }),
      runs,
    );
  });

  it("is the same each time, but for the bundle's id and the time", async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ world, ids, format }) => {
        const once = await exported(world, ids, format);
        const members = world.members.toReversed();
        const again = await exported(world, ids.toReversed(), format);
        const turned = await exported({ ...world, members }, ids, format);
        expect(timeless(again.export)).toBe(timeless(once.export));
        expect(timeless(turned.export?.text ?? null)).toBe(
          timeless(once.export?.text ?? null),
        );
      }),
      runs,
    );
  });

  it("has each record that it was asked for in it, or says why not", async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ world, ids, format }) => {
        const { export: told } = await exported(world, ids, format);
        if (told === null) return;
        const left = new Set(told.leftOut.map(({ id }) => id));
        for (const { id, hidden } of world.records) {
          if (!ids.includes(id)) continue;
          if (hidden) expect(left).toContain(id);
          else if (!left.has(id) && format !== "HOSTS" && format !== "SURICATA")
            expect(told.text).toContain(id.slice(id.lastIndexOf("/") + 1));
        }
        expect(told.leftOut.length).toBe(
          new Set(told.leftOut.map(({ id }) => id)).size,
        );
      }),
      runs,
    );
  });

  it("gives no value to a sensor that somebody who may be seen warns of", async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ world, ids }) => {
        for (const format of ["HOSTS", "SURICATA"] as const) {
          const { export: told } = await exported(world, ids, format);
          if (told === null) continue;
          for (const record of seenOf(world).records) {
            const warns =
              record.role === "kill-switch" ||
              (record.warningLists ?? []).length > 0;
            const [value = ""] = record.names;
            if (record.kind !== "INDICATOR" || !warns) continue;
            if (!ids.includes(record.id)) continue;
            for (const form of [`"${value}"`, `[${value}]`, ` ${value}\n`])
              expect(told.text).not.toContain(form);
          }
        }
      }),
      runs,
    );
  });

  it("refers in its groupings to what is in the bundle, and to nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ world, ids }) => {
        const { export: told } = await exported(world, ids, "STIX");
        if (told === null) return;
        const objects = objectsIn(told.text);
        const held = new Set(objects.map(({ id }) => id));
        for (const object of objects) {
          const refs = [
            object["object_refs"],
            object["source_ref"],
            object["target_ref"],
            object["created_by_ref"],
          ].flat();
          for (const ref of refs)
            if (ref !== undefined) expect(held).toContain(ref);
        }
      }),
      runs,
    );
  });
});
