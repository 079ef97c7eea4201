/**
 * Who sees what of a real store, by the owner's policy: each level, group and
 * feed for each kind of viewer, over HTTP and token. What changes in the policy
 * or in a marking holds from the next question on.
 */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";

import { markOlderPersonal } from "../../../cypher/generated.ts";
import type { Store } from "../../../cypher/neo4j.ts";
import type { Query } from "../../../cypher/query.ts";
import type { Principal } from "../../../subgraphs/contract/principal.ts";
import { textFile } from "../../../subgraphs/member/intake/disk-file.ts";
import { load } from "../../../subgraphs/member/intake/load.ts";
import { personalInStore } from "../../../subgraphs/member/intake/personal.ts";
import { previewOf } from "../../../subgraphs/member/policy/preview.ts";
import { viewerOf } from "../../../subgraphs/member/policy/viewer.ts";
import { ownMember } from "../../support/own-member.ts";
import type { OwnMember } from "../../support/own-member.ts";
import { policyFor } from "../../support/policies.ts";
import { withStore } from "../../support/store.ts";
import type { TestStore } from "../../support/store.ts";

jest.setTimeout(600_000);

const TLP = {
  clear: "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
  green: "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
  amber: "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421",
  strict: "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
  red: "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1",
} as const;
const EXTENSION = "extension-definition--5f954317-4f48-4179-857f-5e1a373ce4a3";

let made = 0;
const uuid = () =>
  `00000000-0000-4000-8000-${String(++made).padStart(12, "0")}`;
const common = {
  spec_version: "2.1",
  created: "2020-01-01T00:00:00.000Z",
  modified: "2020-01-01T00:00:00.000Z",
};

/** A campaign of this marking; `stated` are Tessera's own words of its readers. */
function campaign(
  name: string,
  tlp: keyof typeof TLP | null,
  stated: object = {},
  more: object = {},
) {
  return {
    ...common,
    type: "campaign",
    id: `campaign--${uuid()}`,
    name,
    ...(tlp === null ? {} : { object_marking_refs: [TLP[tlp]] }),
    ...(Object.keys(stated).length === 0
      ? {}
      : {
          extensions: {
            [EXTENSION]: { extension_type: "property-extension", ...stated },
          },
        }),
    ...more,
  };
}

const part = (tlp: keyof typeof TLP) => ({
  description: "a secret part",
  granular_markings: [{ selectors: ["description"], marking_ref: TLP[tlp] }],
});

const open = [
  campaign("clear", "clear"),
  campaign("green", "green"),
  campaign("amber to softbank", "amber", { audience: ["softbank"] }),
  campaign("amber to north", "amber", { audience: ["group:north"] }),
  campaign("strict to north", "strict", { audience: ["group:north"] }),
  campaign("amber to nobody", "amber", { audience: ["group:nobody"] }),
  campaign("red for the lead", "red", { people: ["lead"] }),
  campaign("red for another's lead", "red", { people: ["att/lead"] }),
  campaign("unmarked", null),
  campaign("clear with a red part", "clear", {}, part("red")),
  campaign(
    "green with a strict part",
    "green",
    { audience: ["att"] },
    part("strict"),
  ),
];
const feed = [
  campaign("bare", null),
  campaign("unmarked, for softbank", null, { audience: ["softbank"] }),
  campaign("unmarked with a marked part", null, {}, part("amber")),
  campaign(
    "bare, of an unknown marking",
    null,
    {},
    {
      object_marking_refs: [`marking-definition--${uuid()}`],
    },
  ),
];
const person = {
  ...common,
  type: "identity",
  id: `identity--${uuid()}`,
  name: "Ana Lima",
  identity_class: "individual",
  sectors: ["telecommunications"],
  object_marking_refs: [TLP.clear],
};
const account = indicator(
  "account",
  "[user-account:account_login = 'ana.lima']",
);
const phone = indicator("phone", "[x-msisdn:value = '+6590000000']");
const domain = indicator("domain", "[domain-name:value = 'phone.example']");
const victim = campaign("clear, about a person", "clear");
const targets = {
  ...common,
  type: "relationship",
  id: `relationship--${uuid()}`,
  relationship_type: "targets",
  source_ref: victim.id,
  target_ref: person.id,
  object_marking_refs: [TLP.clear],
};

function indicator(name: string, pattern: string) {
  return {
    ...common,
    type: "indicator",
    id: `indicator--${uuid()}`,
    name,
    pattern,
    pattern_type: "stix",
    valid_from: common.created,
    object_marking_refs: [TLP.clear],
  };
}

const rules = {
  community: ["singtel", "att", "etisalat"],
  groups: { north: ["etisalat", "softbank"], nobody: [] },
  feeds: { talos: { audience: ["group:north"] } },
  red: "named",
} as const;

let store: TestStore;
let member: OwnMember;

beforeAll(async () => {
  store = await withStore();
  await fill([...open, person, account, phone, domain, victim, targets]);
  await fill(feed, "talos");
  member = await ownMember("singtel", patient(store.store), rules);
}, 600_000);

afterAll(async () => {
  await member.stop();
  await store.stop();
}, 600_000);

/** A cold JVM on a busy machine takes longer for its first plans than a question may. */
function patient(real: Store): Store {
  return {
    ...real,
    graph: (run) => real.graph({ ...run, timeoutMs: 120_000 }),
  };
}

async function fill(objects: readonly object[], named?: string) {
  const bundle = { type: "bundle", id: "bundle--1", objects };
  const report = await load({
    graph: store.graph,
    files: [textFile("bundle.json", JSON.stringify(bundle))],
    options: {
      slug: "singtel",
      ...(named === undefined ? {} : { feed: named }),
    },
    now: new Date("2020-06-01T00:00:00.000Z"),
  });
  expect(report.rejected).toEqual([]);
}

const PAGE = `query ($kind: ScatterKind!) { scatter { page(kind: $kind, among: ["att", "etisalat", "softbank"], first: 100) { items {
  names releasableTo record { stix marking { tlp } ... on SingtelCampaignRecord { targetedSectors } } } } } }`;

interface Item {
  readonly names: readonly string[];
  readonly releasableTo: readonly string[];
  readonly record: {
    readonly marking: { readonly tlp: string | null };
    readonly targetedSectors?: readonly string[];
  };
}

async function items(
  organisation: string,
  who: Partial<Principal> = {},
  kind = "CAMPAIGN",
): Promise<readonly Item[]> {
  const text = await member.ask(organisation, PAGE, { kind }, who);
  expect(text).not.toContain('"errors"');
  const { data } = JSON.parse(text) as {
    data: { scatter: { page: { items: readonly Item[] } } };
  };
  return data.scatter.page.items;
}

const seen = async (...asked: Parameters<typeof items>) =>
  (await items(...asked)).flatMap(({ names }) => names).toSorted();

const sectors = async (organisation: string) =>
  (await items(organisation)).flatMap(
    ({ record }) => record.targetedSectors ?? [],
  );

const CLEAR = ["clear", "clear, about a person"];

describe("what a policy shows of a store", () => {
  it.each<[string, string, Partial<Principal>, readonly string[]]>([
    ["the community", "att", {}, ["green", "green with a strict part"]],
    ["a guest", "att", { affiliation: "guest", name: "lead" }, []],
    ["a client", "softbank", { affiliation: "client" }, []],
    [
      "a group, outside of the community",
      "softbank",
      {},
      ["amber to north", "amber to softbank", "bare", "strict to north"],
    ],
    [
      "a group, inside of it",
      "etisalat",
      {},
      ["amber to north", "bare", "green", "strict to north"],
    ],
    [
      "another's lead, who is named as that",
      "att",
      { name: "lead" },
      ["green", "green with a strict part", "red for another's lead"],
    ],
    ["a lead of the same name elsewhere", "telefonica", { name: "lead" }, []],
    ["who wants GREEN at most", "etisalat", { ceiling: "GREEN" }, ["green"]],
  ])("to %s", async (_, organisation, who, names) => {
    expect(await seen(organisation, who)).toEqual(
      [...CLEAR, ...names].toSorted(),
    );
  });

  it("to the owner's own staff is all but RED, and to the lead also what names the lead", async () => {
    const all = [...open, ...feed, victim].map(({ name }) => name);
    const withoutRed = all.filter((name) => !/\bred\b/.test(name)).toSorted();
    // A part that is RED for nobody named is the owner's.
    const own = [...withoutRed, "clear with a red part"].toSorted();
    expect(await seen("singtel")).toEqual(own);
    expect(await seen("singtel", { name: "lead" })).toEqual(
      [...own, "red for the lead"].toSorted(),
    );
    member.rule({ ...rules, red: "withhold" });
    expect(await seen("singtel", { name: "lead" })).toEqual(own);
    member.rule(rules);
  });

  it("leaves unmarked what it opens, and tells its keys to those alone", async () => {
    const [bare] = (await items("softbank")).filter(({ names }) =>
      names.includes("bare"),
    );
    expect(bare?.record.marking.tlp).toBeNull();
    expect(bare?.releasableTo).toEqual(["etisalat", "softbank"]);
  });

  it("shows no byte of a part that is marked more strictly than the rest", async () => {
    for (const organisation of ["etisalat", "softbank", "telefonica"])
      expect(
        await member.ask(organisation, PAGE, { kind: "CAMPAIGN" }),
      ).not.toContain("a secret part");
  });

  it("shows records of persons, accounts and subscribers to nobody else, not as an end of an edge either", async () => {
    expect(await seen("att", {}, "INDICATOR")).toEqual(["phone.example"]);
    expect(await seen("singtel", {}, "INDICATOR")).toHaveLength(3);
    expect(await sectors("att")).toEqual([]);
    expect(await sectors("singtel")).toEqual(["telecommunications"]);
    member.rule({ ...rules, personalData: "share" });
    expect(await seen("att", {}, "INDICATOR")).toHaveLength(3);
    expect(await sectors("att")).toEqual(["telecommunications"]);
    member.rule(rules);
  });

  it("finds the same personal records in a store that was loaded before there was the mark", async () => {
    const marked = await store.graph.write(personalRecords, {});
    expect(marked).toHaveLength(3);
    await store.graph.write(unmark, {});
    expect(await seen("att", {}, "INDICATOR")).toHaveLength(3);
    await store.graph.write(markOlderPersonal, {
      ...personalInStore,
      first: 10_000,
    });
    expect(await store.graph.write(personalRecords, {})).toEqual(marked);
  });

  it("comes to an end over a record that somebody wrote without a type", async () => {
    await store.graph.write(untyped, {});
    const marking = { ...personalInStore, first: 10_000 };
    const written = async () =>
      (await store.graph.write(markOlderPersonal, marking))[0]?.written;
    expect(await written()).toBe(1);
    expect(await written()).toBe(0);
  });
});

describe("what changes", () => {
  it("holds from the next question on: a group, a feed, an organisation", async () => {
    member.rule({ ...rules, groups: { north: ["etisalat"] } });
    expect(await seen("softbank")).toEqual(
      [...CLEAR, "amber to softbank"].toSorted(),
    );
    member.rule({ ...rules, feeds: {} });
    expect(await seen("softbank")).not.toContain("bare");
    member.rule(rules);
    expect(await seen("softbank")).toContain("bare");
  });

  it("holds for a marking that was raised", async () => {
    const [first] = open;
    expect(await seen("att")).toContain("clear");
    const raised = {
      ...first,
      modified: "2021-01-01T00:00:00.000Z",
      object_marking_refs: [TLP.strict],
    };
    await fill([raised]);
    expect(await seen("att")).not.toContain("clear");
    expect(await seen("singtel")).toContain("clear");
  });
});

describe("a preview", () => {
  it("counts what the very same viewer gets", async () => {
    const policy = policyFor("singtel", rules);
    const viewer = viewerOf(
      {
        organisation: "etisalat",
        pseudonym: "p",
        name: null,
        country: null,
        affiliation: "staff",
        purpose: "hunting",
        ceiling: "RED",
        tokenId: "t",
        agreement: null,
        legalBasis: null,
      },
      policy,
    );
    const lines = await previewOf(store.graph, viewer);
    const campaigns = lines.filter(({ kind }) => kind === "CAMPAIGN");
    const shown = campaigns.reduce((sum, line) => sum + line.seen, 0);
    const withheld = campaigns.reduce((sum, line) => sum + line.withheld, 0);
    expect(shown).toBe((await items("etisalat")).length);
    expect(shown + withheld).toBe(open.length + feed.length + 1);
    const unmarked = campaigns.find(({ tlp }) => tlp === null);
    expect(unmarked?.samples.seen.map(({ name }) => name)).toEqual(["bare"]);
    expect(lines.find(({ kind }) => kind === "RELATIONSHIP")).toMatchObject({
      seen: 0,
      withheld: 1,
    });
  });
});

const personalRecords: Query<Record<string, never>, { readonly id: string }> = {
  name: "personal-records",
  mode: "write",
  params: [],
  columns: [],
  text: "MATCH (r:Record) WHERE r.personal RETURN r.id AS id ORDER BY id",
};

const untyped: Query<Record<string, never>, unknown> = {
  name: "untyped",
  mode: "write",
  params: [],
  columns: [],
  text: "CREATE (:Record {id: 'singtel/own/thing--1', kind: 'INDICATOR', tlp: 'CLEAR', level: 0})",
};

const unmark: Query<Record<string, never>, Record<string, unknown>> = {
  name: "unmark",
  mode: "write",
  params: [],
  columns: [],
  text: "MATCH (r:Record) REMOVE r.personal",
};
