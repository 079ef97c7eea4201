/** `scatter { originals }` over a real store: whole objects or none, relationships with both ends, and what both name, as far as the viewer may see them. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";

import type { Store } from "../../../cypher/neo4j.ts";
import { textFile } from "../../../subgraphs/member/intake/disk-file.ts";
import { load } from "../../../subgraphs/member/intake/load.ts";
import { prepareStore } from "../../../subgraphs/member/prepare-store.ts";
import { ownMember } from "../../support/own-member.ts";
import type { OwnMember } from "../../support/own-member.ts";
import { withStore } from "../../support/store.ts";
import type { TestStore } from "../../support/store.ts";

// A store that has just started compiles each statement for a second or more.
jest.setTimeout(600_000);

const CLEAR = "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487";
const STRICT = "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003";
const TIME = "2020-01-15T09:00:00.000Z";

const idOf = (type: string, n: number) =>
  `${type}--00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const author = idOf("identity", 1);
const terms = idOf("marking-definition", 2);
const value = idOf("indicator", 3);
const campaign = idOf("campaign", 4);
const secret = idOf("campaign", 5);
const open = idOf("relationship", 6);
const hidden = idOf("relationship", 7);
const told = idOf("report", 8);
const partly = idOf("report", 9);

const objects = [
  object(author, { name: "Our team", identity_class: "organization" }),
  {
    type: "marking-definition",
    spec_version: "2.1",
    id: terms,
    created: TIME,
    definition_type: "statement",
    definition: { statement: "Terms of use." },
    object_marking_refs: [CLEAR],
  },
  object(value, {
    pattern: "[domain-name:value = 'evil.example']",
    pattern_type: "stix",
    valid_from: TIME,
    object_marking_refs: [CLEAR, terms],
  }),
  object(campaign, { name: "Night Dragon" }),
  object(secret, { name: "Of our own", object_marking_refs: [STRICT] }),
  between(open, campaign, [CLEAR]),
  between(hidden, campaign, [STRICT]),
  between(idOf("relationship", 10), secret, [CLEAR]),
  object(told, { name: "A", published: TIME, object_refs: [value] }),
  object(partly, { name: "B", published: TIME, object_refs: [value, secret] }),
];

let store: TestStore;
let member: OwnMember;
let feed: string;

beforeAll(async () => {
  store = await withStore();
  const prepared = await prepareStore(store.store, {
    writable: true,
    load: fill,
  });
  member = await ownMember("softbank", prepared);
  const [found] = await originals("softbank", [], campaign);
  feed = found?.id.split("/")[1] ?? "";
}, 600_000);

afterAll(async () => {
  await member.stop();
  await store.stop();
}, 600_000);

describe("the originals of a member", () => {
  const all = [value, campaign, secret, told, partly];

  it("are whole, byte for byte, with relationships whose both ends were asked for", async () => {
    const rows = await originals("att", ids(all));
    expect(rows.map(({ id }) => id)).toEqual(
      ids([campaign, value, partly, told]).toSorted(),
    );
    const of = (id: string) => rows.find((row) => row.id.endsWith(id));
    expect(of(value)).toMatchObject({
      json: textOf(value),
      value: "evil.example",
      valueType: "domain-name",
      detect: true,
      later: false,
      relationships: [{ json: textOf(open) }],
    });
    expect(of(told)?.json).toBe(textOf(told));
    expect(of(partly)?.json).toBeNull();
    const [alone] = await originals("att", ids([value]));
    expect(alone?.relationships).toEqual([]);
  });

  it("come with the author and the terms that they name, each once, and no marking of TLP's", async () => {
    const rows = await originals("att", ids(all));
    const named = rows.flatMap((row) => row.named.map(({ json }) => json));
    expect(named.toSorted()).toEqual(
      [textOf(author), textOf(terms)].toSorted(),
    );
  });

  it("are all there for the owner's own people", async () => {
    const rows = await originals("softbank", ids(all));
    expect(rows).toHaveLength(all.length);
    expect(rows.every(({ json }) => json !== null)).toBe(true);
    const relations = rows.flatMap(({ relationships }) => relationships);
    expect(relations).toHaveLength(3);
  });

  it("are 500 at most in one request", async () => {
    const many = Array.from({ length: 501 }, (_, n) => idOf("campaign", n));
    await expect(originals("att", ids(many))).rejects.toThrow(
      "`ids` holds at most 500 entries, but got 501.",
    );
  });
});

interface Row {
  readonly id: string;
  readonly later: boolean;
  readonly json: string | null;
  readonly relationships: readonly {
    readonly id: string;
    readonly json: string;
  }[];
  readonly named: readonly { readonly id: string; readonly json: string }[];
}

/** The originals of records; or, to learn the feed, the record that bears a key. */
async function originals(
  viewer: string,
  recordIds: readonly string[],
  key?: string,
): Promise<readonly Row[]> {
  const query =
    key === undefined
      ? "query ($ids: [ID!]!) { scatter { rows: originals(ids: $ids, ends: $ids) { id later json value valueType detect relationships { id json } named { id json } } } }"
      : `{ scatter { rows: match(kinds: [CAMPAIGN], keys: ["${key}"], among: []) { id } } }`;
  const { data, errors = [] } = JSON.parse(
    await member.ask(viewer, query, { ids: recordIds }),
  ) as {
    readonly data?: { readonly scatter: { readonly rows: readonly Row[] } };
    readonly errors?: readonly { readonly message: string }[];
  };
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return data?.scatter.rows ?? [];
}

function ids(stixIds: readonly string[]): readonly string[] {
  return stixIds.map((stixId) => `softbank/${feed}/${stixId}`);
}

function textOf(id: string): string {
  return JSON.stringify(objects.find((one) => one.id === id));
}

function object(id: string, more: object) {
  return {
    type: id.slice(0, id.indexOf("--")),
    spec_version: "2.1",
    id,
    created_by_ref: author,
    created: TIME,
    modified: TIME,
    object_marking_refs: [CLEAR],
    ...more,
  };
}

function between(id: string, target: string, marking: readonly string[]) {
  return object(id, {
    relationship_type: "indicates",
    source_ref: value,
    target_ref: target,
    object_marking_refs: marking,
  });
}

async function fill(empty: Store): Promise<void> {
  const bundle = { type: "bundle", id: idOf("bundle", 1), objects };
  const report = await load({
    graph: empty.graph({ requestId: "load", timeoutMs: 60_000 }),
    files: [textFile("bundle.json", JSON.stringify(bundle))],
    options: { slug: "softbank" },
    now: new Date("2020-07-01T00:00:00.000Z"),
  });
  expect(report.rejected).toEqual([]);
}
