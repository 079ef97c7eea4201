/** What goes into a store comes out again, object by object, property by property. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
} from "@jest/globals";

import { bundleText } from "../../../../subgraphs/member/export/bundle-text.ts";
import { ownObjects } from "../../../../subgraphs/member/export/own-objects.ts";
import type { Versions } from "../../../../subgraphs/member/export/own-objects.ts";
import { textFile } from "../../../../subgraphs/member/intake/disk-file.ts";
import { load } from "../../../../subgraphs/member/intake/load.ts";
import { emptyStore, withStore } from "../../../support/store.ts";
import type { TestStore } from "../../../support/store.ts";

const data = "../shared/data";
const published = existsSync(data)
  ? [
      ...readdirSync(join(data, "oasis-stix21/documentation"))
        .filter((name) => /\.json(\.gz)?$/.test(name))
        .map((name) => join(data, "oasis-stix21/documentation", name)),
      ...[
        "mitre-attack/ics-attack-18.1.stix21.json.gz",
        "mitre-attack/mobile-attack-17.1.stix21.json.gz",
      ].map((name) => join(data, name)),
      ...readdirSync(join(data, "oasis-stix21/elevator"))
        .filter((name) => name.startsWith("fireeye"))
        .map((name) => join(data, "oasis-stix21/elevator", name)),
    ]
  : [];

let store: TestStore;

beforeAll(async () => {
  store = await withStore();
});
afterAll(() => store.stop());
beforeEach(() => emptyStore(store.graph));

describe("a store's export", () => {
  it("of nothing is a bundle without objects", async () => {
    expect(await exported()).toEqual({
      type: "bundle",
      id: expect.stringMatching(/^bundle--/),
      objects: [],
    });
  });

  it("has the newest version of each object, or all that came", async () => {
    const first = {
      type: "campaign",
      spec_version: "2.1",
      id: "campaign--33333333-3333-4333-8333-333333333333",
      created: "2018-04-12T10:00:00.000Z",
      modified: "2018-04-12T10:00:00.000Z",
      name: "Operation Parliament",
    };
    const second = {
      ...first,
      name: "Parliament",
      modified: "2019-04-12T10:00:00.000Z",
    };
    const third = { ...second, name: "Another content of that date" };
    await loaded("versions.json", JSON.stringify([first, second, third]));
    expect((await exported()).objects).toEqual([second]);
    expect((await exported("all")).objects).toEqual([first, second, third]);
  });

  if (published.length === 0)
    it.todo("of published bundles needs ../shared/data, which is not here");
  else
    it.each(published)(
      "of %s is what was loaded, and loading it again writes nothing",
      async (file) => {
        const text = textOf(file);
        const given = objectsOf(text);
        const report = await loaded(file, text);
        const out = await exported();
        const rejected = new Set(report.rejected.map(({ id }) => id));
        const accepted = given.filter(({ id }) => !rejected.has(id));
        expect(sorted(out.objects)).toEqual(sorted(newest(accepted)));
        const again = await loaded(file, JSON.stringify(out));
        expect(again).toMatchObject({
          new: 0,
          changed: 0,
          older: 0,
          rejected: [],
          conflicts: [],
        });
      },
    );
});

interface StixObject {
  readonly id: string;
  readonly modified?: string;
}

async function exported(
  versions: Versions = "current",
): Promise<{ readonly objects: readonly StixObject[] }> {
  let text = "";
  for await (const piece of bundleText(ownObjects(store.graph, versions)))
    text += piece;
  return JSON.parse(text);
}

function objectsOf(text: string): readonly StixObject[] {
  const parsed:
    { readonly objects?: readonly StixObject[] } | readonly StixObject[] =
    JSON.parse(text);
  return "objects" in parsed
    ? (parsed.objects ?? [])
    : (parsed as readonly StixObject[]);
}

/** Of several versions the newest; of one content given twice, one. */
function newest(objects: readonly StixObject[]): readonly StixObject[] {
  const byId = new Map<string, StixObject>();
  for (const object of objects) {
    const known = byId.get(object.id);
    if (known === undefined || (known.modified ?? "") < (object.modified ?? ""))
      byId.set(object.id, object);
  }
  return [...byId.values()];
}

function sorted(objects: readonly StixObject[]): readonly StixObject[] {
  return objects.toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

function textOf(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

function loaded(name: string, text: string) {
  return load({
    graph: store.graph,
    files: [textFile(name, text)],
    options: { slug: "singtel" },
    now: new Date("2020-03-01T12:00:00.000Z"),
  });
}
