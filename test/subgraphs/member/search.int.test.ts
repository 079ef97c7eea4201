/** Search and lookup at one member over a real store: ranks, parts, hidden records, plans, bounds. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";

import {
  searchCommonPart,
  searchExact,
  searchName,
  searchPart,
  searchPrefix,
  searchWords,
  valuesByKeys,
} from "../../../cypher/generated.ts";
import type { AnyQuery, Query } from "../../../cypher/query.ts";
import { observable } from "../../../subgraphs/contract/observable.ts";
import { typedSearch } from "../../../subgraphs/contract/typed-search.ts";
import { textFile } from "../../../subgraphs/member/intake/disk-file.ts";
import { load } from "../../../subgraphs/member/intake/load.ts";
import { readWarningLists } from "../../../subgraphs/member/warning-lists/read-warning-lists.ts";
import { ownMember } from "../../support/own-member.ts";
import type { OwnMember } from "../../support/own-member.ts";
import { withStore } from "../../support/store.ts";
import type { TestStore } from "../../support/store.ts";

const CLEAR = "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487";
const AMBER_STRICT = "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003";
const EXTENSION = "extension-definition--5f954317-4f48-4179-857f-5e1a373ce4a3";
const KILL_SWITCH = "iuqerfsodp9ifjaposdfjhgosurijfaewrwergwea.com";

const SEARCH = `query ($keys: [String!]!, $part: String, $name: String, $words: [String!]!, $kinds: [ScatterKind!]!, $valueTypes: [String!], $first: Int!) {
  scatter { search(keys: $keys, part: $part, name: $name, words: $words, kinds: $kinds, valueTypes: $valueTypes, among: ["att", "singtel"], first: $first) {
    more hits { exact matched { field value } summary { id kind names keys { key as } releasableTo sort } } } } }`;
const LOOKUP = `query ($values: [ScatterValue!]!) { scatter { lookup(values: $values) { key held roles detect listed { name matched } } } }`;

jest.setTimeout(600_000); // the first statements on a cold JVM take seconds

let store: TestStore;
let member: OwnMember;

beforeAll(async () => {
  store = await withStore();
  await fill([...objects, ...hidden]);
  member = await ownMember(
    "singtel",
    store.store,
    {},
    await readWarningLists("gateway/demo/data/warning-lists"),
  );
}, 600_000);

afterAll(async () => {
  await member.stop();
  await store.stop();
}, 600_000);

describe("the ranks of a search", () => {
  it("are exact matches, then beginnings, then parts of names and aliases, then words; by name where equal", async () => {
    expect(await names("Night Dragon")).toEqual([
      "Night Dragon",
      "Night Dragon loader",
      "A second Night Dragon",
      "Dragon of the Night",
    ]);
    const { hits } = await search("Night Dragon");
    expect(hits.map(({ exact }) => exact)).toEqual([true, false, false, false]);
  });

  it.each([
    ["actor:wirte", ["WIRTE"]],
    ["gaza", ["WIRTE"]],
    ["soft-cell", ["Operation Soft Cell"]],
    ["194.38", ["194.38.20.31"]],
    ["ip:38.20", ["194.38.20.31"]],
    ["office365", ["login.office365-mail.example"]],
    ["domain:194.38", []],
    ["T1566.001", ["Spearphishing Attachment"]],
    ["cve:2021-44228", ["CVE-2021-44228"]],
    ["HTTP://Evil.example/Path", ["http://Evil.example/Path/index.php"]],
    ["telefonica", ["Telefónica attacks"]],
    ["milliseconds", ["Operation Soft Cell"]],
    ["nothing of that sort", []],
  ])("for %s are %j", async (text, expected) => {
    expect(await names(text)).toEqual(expected);
  });

  it("tell what matched", async () => {
    expect(await matched("gaza")).toEqual([
      { field: "alias", value: "Gaza Dragons" },
    ]);
    expect(await matched("T1566.001")).toEqual([
      { field: "id", value: "T1566.001" },
    ]);
    expect(await matched("194.38")).toEqual([
      { field: "value", value: "194.38.20.31" },
    ]);
    expect(await matched("milliseconds")).toEqual([
      { field: "description", value: null },
    ]);
  });

  it("are cut at what was asked for, and say so", async () => {
    const page = await search("flood", 10);
    expect(page.hits.map(({ summary }) => summary.names[0])).toEqual(
      Array.from({ length: 10 }, (_, n) => `flood-0${n}.example`),
    );
    expect(page.more).toBe(true);
    const whole = await search("flood", 100);
    expect(whole.hits).toHaveLength(30);
    expect(whole.more).toBe(false);
  });

  it("refuse what is no word, since an index has a syntax", async () => {
    for (const word of ["a*", 'x"', "name:x", "", "a b"]) {
      const { words, ...rest } = typedSearch("anything");
      const text = await member.ask("att", SEARCH, {
        ...rest,
        words: [...words, word],
        first: 10,
      });
      expect(text).toContain("BAD_ARGUMENT");
    }
  });
});

describe("hidden records", () => {
  it("are found by their owner's people alone", async () => {
    expect(await names("Night Dragon secret")).toEqual([]);
    const [first] = await names("Night Dragon secret", "singtel");
    expect(first).toBe("Night Dragon secret");
  });

  it("change no byte of what others find, look up, or see of ranks", async () => {
    const texts = [
      "Night Dragon",
      "night",
      "dragon",
      "secret",
      "flood",
      "194.38",
      "the night",
      "example",
    ];
    const values = ["194.38.20.31", "secret.flood.example", KILL_SWITCH];
    const all = async () =>
      Promise.all([
        ...texts.map((text) => asked(text, 5)),
        ...texts.map((text) => asked(text, 100)),
        lookedUp(values),
      ]);
    const withHidden = await all();
    await fill(objects);
    expect(await all()).toEqual(withHidden);
    await fill([...objects, ...hidden]);
  }, 600_000);
});

describe("a lookup", () => {
  it("tells what is held, roles, cautions and lists, of what is known or listed alone", async () => {
    const answer = JSON.parse(
      await lookedUp([
        "194.38.20.31",
        KILL_SWITCH,
        "asyspy256.ddns.net",
        "8.8.8.8",
        "unknown.example",
        "secret.flood.example",
      ]),
    ) as { data: { scatter: { lookup: readonly object[] } } };
    expect(answer.data.scatter.lookup).toEqual([
      {
        key: keyOf("194.38.20.31"),
        held: true,
        roles: [],
        detect: true,
        listed: [],
      },
      {
        key: keyOf(KILL_SWITCH),
        held: true,
        roles: ["kill-switch"],
        detect: false,
        listed: [],
      },
      {
        key: keyOf("asyspy256.ddns.net"),
        held: true,
        roles: [],
        detect: true,
        listed: [
          { name: "dynamic-dns-providers", matched: "ddns.net" },
          { name: "tranco10k", matched: null },
        ],
      },
      {
        key: keyOf("8.8.8.8"),
        held: false,
        roles: [],
        detect: true,
        listed: [{ name: "public-dns-resolvers", matched: "8.8.8.8" }],
      },
    ]);
  });

  it("of 10,001 values is refused", async () => {
    const value = { key: "x", type: "mutex", value: "x" };
    const text = await member.ask("att", LOOKUP, {
      values: Array.from({ length: 10_001 }, () => value),
    });
    expect(text).toContain("QUESTION_TOO_LARGE");
  });
});

describe("the plan of", () => {
  it.each<[string, AnyQuery, RegExp]>([
    ["exact matches", searchExact, /NodeUniqueIndexSeek.*UNIQUE .*key/],
    ["beginnings", searchPrefix, /NodeIndexSeek.*RANGE INDEX .*sortName/],
    ["rare parts", searchPart, /NodeIndexContainsScan.*TEXT INDEX .*sortName/],
    ["common parts", searchCommonPart, /NodeIndexSeek.*RANGE INDEX .*sortName/],
    ["names", searchName, /NodeUniqueIndexSeekByRange.*UNIQUE .*key/],
    ["words", searchWords, /ProcedureCall.*fulltext\.queryNodes/],
    ["values", valuesByKeys, /NodeUniqueIndexSeek.*UNIQUE .*key/],
  ])("%s goes by an index", async (_, { text, params }, expected) => {
    const plan = await store.store.explain(
      text,
      Object.fromEntries(params.map((name) => [name, null])),
    );
    expect(plan.join("\n")).toMatch(expected);
    expect(plan.join("\n")).not.toMatch(/AllNodesScan|NodeByLabelScan/);
  });
});

interface Page {
  readonly more: boolean;
  readonly hits: readonly {
    readonly exact: boolean;
    readonly matched: readonly object[];
    readonly summary: { readonly names: readonly string[] };
  }[];
}

async function matched(text: string) {
  return (await search(text)).hits[0]?.matched;
}

function asked(
  text: string,
  first: number,
  organisation = "att",
): Promise<string> {
  return member.ask(organisation, SEARCH, { ...typedSearch(text), first });
}

async function search(
  text: string,
  first = 100,
  organisation = "att",
): Promise<Page> {
  const answer = await asked(text, first, organisation);
  expect(answer).not.toContain('"errors"');
  return (JSON.parse(answer) as { data: { scatter: { search: Page } } }).data
    .scatter.search;
}

async function names(text: string, organisation = "att") {
  const { hits } = await search(text, 100, organisation);
  return hits.map(({ summary }) => summary.names[0]);
}

function lookedUp(values: readonly string[]): Promise<string> {
  return member.ask("att", LOOKUP, {
    values: values.map((value) => ({
      key: keyOf(value),
      type: typeOf(value),
      value,
    })),
  });
}

function typeOf(value: string): string {
  return /^[\d.]+$/.test(value) ? "ipv4-addr" : "domain-name";
}

function keyOf(value: string): string {
  return observable(typeOf(value), value)?.key ?? "";
}

type StixObject = Readonly<Record<string, unknown>>;

let count = 0;

function object(type: string, told: StixObject, marking = CLEAR): StixObject {
  count += 1;
  return {
    type,
    spec_version: "2.1",
    id: `${type}--00000000-0000-4000-8000-${String(count).padStart(12, "0")}`,
    created: "2020-01-01T00:00:00.000Z",
    modified: "2020-01-01T00:00:00.000Z",
    object_marking_refs: [marking],
    ...told,
  };
}

function indicator(
  pattern: string,
  ours: StixObject = {},
  marking = CLEAR,
): StixObject {
  return object(
    "indicator",
    {
      pattern: `[${pattern}]`,
      pattern_type: "stix",
      valid_from: "2020-01-01T00:00:00.000Z",
      extensions: {
        [EXTENSION]: { extension_type: "property-extension", ...ours },
      },
    },
    marking,
  );
}

const objects: readonly StixObject[] = [
  object("intrusion-set", { name: "Night Dragon" }),
  object("malware", { name: "Night Dragon loader", is_family: true }),
  object("campaign", { name: "A second Night Dragon" }),
  object("report", {
    name: "Dragon of the Night",
    published: "2020-01-01T00:00:00.000Z",
    object_refs: ["campaign--00000000-0000-4000-8000-000000000003"],
  }),
  object("intrusion-set", { name: "WIRTE", aliases: ["Gaza Dragons"] }),
  object("campaign", {
    name: "Operation Soft Cell",
    description: "They stayed for years and answered within milliseconds.",
  }),
  object("campaign", { name: "Telefónica attacks" }),
  object("attack-pattern", {
    name: "Spearphishing Attachment",
    external_references: [
      { source_name: "mitre-attack", external_id: "T1566.001" },
    ],
  }),
  object("vulnerability", {
    name: "CVE-2021-44228",
    external_references: [
      { source_name: "cve", external_id: "CVE-2021-44228" },
    ],
  }),
  indicator("ipv4-addr:value = '194.38.20.31'"),
  indicator("domain-name:value = 'login.office365-mail.example'"),
  indicator("url:value = 'http://Evil.example/Path/index.php'"),
  indicator(`domain-name:value = '${KILL_SWITCH}'`, {
    role: "kill-switch",
    detect: false,
  }),
  indicator("domain-name:value = 'asyspy256.ddns.net'", {
    warning_lists: ["tranco10k"],
  }),
  ...Array.from({ length: 30 }, (_, n) =>
    indicator(
      `domain-name:value = 'flood-${String(n).padStart(2, "0")}.example'`,
    ),
  ),
];

/** What only Singtel's own people see: better matches than what everybody sees. */
const hidden: readonly StixObject[] = [
  ...Array.from({ length: 20 }, () =>
    object(
      "intrusion-set",
      {
        name: "Night Dragon",
        description: "night night night dragon dragon secret of the night",
      },
      AMBER_STRICT,
    ),
  ),
  object("campaign", { name: "Night Dragon secret" }, AMBER_STRICT),
  indicator("domain-name:value = 'secret.flood.example'", {}, AMBER_STRICT),
  indicator(
    "ipv4-addr:value = '194.38.20.31'",
    { role: "sinkhole", detect: false, warning_lists: ["cloudflare"] },
    AMBER_STRICT,
  ),
];

const emptied: Query<Record<string, never>, Record<string, unknown>> = {
  name: "emptied",
  mode: "write",
  params: [],
  columns: [],
  text: "MATCH (n) DETACH DELETE n",
};

async function fill(all: readonly StixObject[]): Promise<void> {
  await store.graph.write(emptied, {});
  const report = await load({
    graph: store.graph,
    files: [
      textFile(
        "bundle.json",
        JSON.stringify({ type: "bundle", id: "bundle--1", objects: all }),
      ),
    ],
    options: { slug: "singtel" },
    now: new Date("2020-06-01T00:00:00.000Z"),
  });
  expect(report.rejected).toEqual([]);
}
