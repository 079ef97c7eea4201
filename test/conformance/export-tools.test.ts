/**
 * Exports as the tools of others read them: OASIS's stix2-validator and stix2
 * take every bundle, PyMISP every event.
 */
import { fileURLToPath } from "node:url";

import { beforeAll, describe, expect, it } from "@jest/globals";

import { mispWords } from "../../subgraphs/alliance/export/misp-types.ts";
import { kinds } from "../../subgraphs/contract/kinds.ts";
import type { KindName } from "../../subgraphs/contract/kinds.ts";
import { pythonWith } from "../support/python.ts";
import { exported } from "../subgraphs/alliance/export/ask-export.ts";
import { worldOf } from "../subgraphs/alliance/support/world.ts";
import type { RecordTold } from "../subgraphs/alliance/support/world.ts";

const python = pythonWith([
  "stix2==3.0.2",
  "stix2-validator==3.3.2",
  "pymisp==2.5.34.4",
]);
const suite = "run" in python ? describe : describe.skip;
const title = "run" in python ? "" : ` (skipped: ${python.missing})`;

interface Read {
  readonly stix: readonly {
    readonly valid: boolean;
    readonly errors: readonly string[];
    readonly types: readonly string[];
  }[];
  /** Types that are not of their categories. */
  readonly strange: readonly unknown[];
  readonly misp: readonly {
    readonly attributes: readonly {
      readonly type: string;
      readonly value: string;
      readonly toIds: boolean;
    }[];
    readonly tags: readonly string[];
  }[];
}

const values = [
  "evil.example",
  "198.51.100.3",
  "198.51.100.0/24",
  "2001:db8::1",
  "http://evil.example/a?b=c",
  "somebody@evil.example",
  "d2:fb:49:24:37:18",
  "d41d8cd98f00b204e9800998ecf8427e",
  "da39a3ee5e6b4b0d3255bfef95601890afd80709",
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
];

/** A record of each kind at two members, and an indicator of each sort of value. */
const told: readonly RecordTold[] = ["att", "singtel"].flatMap((owner) => [
  ...kinds
    .map(({ name }) => name)
    .filter(
      (kind): kind is Exclude<KindName, "INDICATOR"> => kind !== "INDICATOR",
    )
    .map((kind): RecordTold => ({
      owner,
      kind,
      names: ["Night Dragon"],
      tlp: "GREEN",
    })),
  ...values.map((value): RecordTold => ({
    owner,
    kind: "INDICATOR",
    names: [value],
  })),
]);
const world = worldOf(["att", "singtel"], told, [
  { from: 0, to: 1, type: "attributed-to" },
  { from: 6, to: 0, type: "indicates" },
]);
const ids = world.records.map(({ id }) => id);

suite(`what the tools of others make of exports${title}`, () => {
  let read: Read = { stix: [], strange: [], misp: [] };
  beforeAll(async () => {
    read = await readByOthers();
  }, 600_000);

  it("is a valid bundle of STIX 2.1 that stix2 parses", () => {
    for (const { valid, errors, types } of read.stix) {
      expect(errors).toEqual([]);
      expect(valid).toBe(true);
      expect(types).toContain("grouping");
    }
    expect(read.stix[0]?.types).toContain("relationship");
  });

  it("is an event of MISP with the values to be detected", () => {
    const [event] = read.misp;
    expect(event?.tags).toEqual(["tlp:green"]);
    const toDetect = (event?.attributes ?? []).filter(({ toIds }) => toIds);
    expect(new Set(toDetect.map(({ value }) => value))).toEqual(
      new Set(values),
    );
  });

  it("has only types and categories that MISP knows together", () => {
    expect(read.strange).toEqual([]);
  });
});

async function readByOthers(): Promise<Read> {
  if (!("run" in python)) return { stix: [], strange: [], misp: [] };
  const failing = { att: { from: 1, status: "TIMED_OUT" as const } };
  const all = await exported(world, ids, "STIX");
  const part = await exported(world, ids, "STIX", { failing });
  const entity = await exported(world, ["campaign/night-dragon"], "STIX");
  const none = await exported(world, ["campaign/nothing"], "STIX");
  const event = await exported(world, ids, "MISP");
  const script = fileURLToPath(new URL("export_tools.py", import.meta.url));
  const input = JSON.stringify({
    stix: [all, part, entity, none].map((one) => one.export?.text),
    misp: [event.export?.text],
    words: mispWords,
  });
  return JSON.parse(python.run(script, input)) as Read;
}
