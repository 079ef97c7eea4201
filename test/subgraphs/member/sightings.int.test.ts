/**
 * Sightings at one member: added up for the alliance, shown one by one only where
 * the owner's policy says so (`sightings: "counted"`). Also what statements tell
 * of their dates and sources, and on what records rest.
 */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";

import type { Store } from "../../../cypher/neo4j.ts";
import { valueKeys } from "../../../subgraphs/contract/keys.ts";
import { textFile } from "../../../subgraphs/member/intake/disk-file.ts";
import { load } from "../../../subgraphs/member/intake/load.ts";
import { prepareStore } from "../../../subgraphs/member/prepare-store.ts";
import { demoBundle, demoObject, valueOf } from "../../support/demo-bundles.ts";
import type { StixObject } from "../../support/demo-bundles.ts";
import { ownMember } from "../../support/own-member.ts";
import type { OwnMember } from "../../support/own-member.ts";
import { withStore } from "../../support/store.ts";
import type { TestStore } from "../../support/store.ts";

// A store that has just started compiles each statement for a second or more.
jest.setTimeout(600_000);

const CLEAR = "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487";
const AMBER_STRICT = "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003";
const TESSERA = "extension-definition--5f954317-4f48-4179-857f-5e1a373ce4a3";
const VALUE = "office365-update.com";

const bundle = demoBundle("softbank");
/** Three lookups in May 2020, for Etisalat alone. */
const original = demoObject("softbank", "sighting");
const indicator = bundle.find(
  (object) => object.type === "indicator" && valueOf(object) === VALUE,
);
const page = "https://blog.example/lookups";

const more: readonly StixObject[] = [
  sighting(1, {
    count: 2,
    first_seen: "2020-06-01T00:00:00Z",
    last_seen: "2020-06-02T00:00:00Z",
  }),
  sighting(2, { count: 0 }),
  sighting(3, { count: 7, extensions: tessera({ false_positive: true }) }),
  sighting(4, { count: 100, revoked: true }),
  sighting(5, { count: 50, object_marking_refs: [AMBER_STRICT] }),
  {
    ...sighting(6, {}),
    type: "report",
    id: "report--00000000-0000-4000-8000-000000000006",
    name: "Lookups in June",
    published: "2020-06-03T00:00:00Z",
    object_refs: [indicator?.id, sightingId(1)],
    external_references: [{ source_name: "A blog", url: page }],
  },
];

let store: TestStore;
let named: OwnMember;
let counted: OwnMember;

beforeAll(async () => {
  store = await withStore();
  const prepared = await prepareStore(store.store, {
    writable: true,
    load: fill,
  });
  named = await ownMember("softbank", prepared);
  counted = await ownMember("softbank", prepared, { sightings: "counted" });
}, 600_000);

afterAll(async () => {
  await named.stop();
  await counted.stop();
  await store.stop();
}, 600_000);

describe("the sightings of a value", () => {
  it("are added up over those that the viewer may see, without what was taken back", async () => {
    expect(await sums(named, "att")).toEqual([
      {
        positive: 1,
        count: 2,
        firstSeen: "2020-06-01T00:00:00.000Z",
        lastSeen: "2020-06-02T00:00:00.000Z",
        negative: 1,
        falsePositives: 1,
        named: true,
        ids: [1, 2, 3].map(sightingId),
      },
    ]);
    expect(await sums(named, "etisalat")).toMatchObject([
      {
        positive: 2,
        count: 5,
        firstSeen: "2020-05-04T06:12:00.000Z",
        lastSeen: "2020-06-02T00:00:00.000Z",
        ids: [sightingId(1), original.id, sightingId(2), sightingId(3)],
      },
    ]);
    expect(await sums(named, "softbank")).toMatchObject([
      { positive: 3, count: 55, negative: 1, falsePositives: 1 },
    ]);
  });

  it("are counted alike, but stand for themselves no more, where the owner only lets them be counted", async () => {
    for (const viewer of ["att", "etisalat"]) {
      const [open] = await sums(named, viewer);
      expect(await sums(counted, viewer)).toEqual([
        { ...open, named: false, ids: [] },
      ]);
    }
    expect(await sums(counted, "softbank")).toEqual(
      await sums(named, "softbank"),
    );
  });

  it("of a value that nobody saw are none", async () => {
    const [id] = await idsOf(named, "att", "share2file.pro");
    const told = await asked<Scatter>(named, "att", SUMS, {
      ids: [id, "softbank/own/x"],
    });
    expect(told.scatter.sightings).toEqual([]);
  });
});

describe("a sighting of a member that only lets them be counted", () => {
  it("is reached by no way that reaches it where it is named", async () => {
    const ids = await idsOf(named, "etisalat", VALUE);
    const feed = ids[0]?.split("/")[1] ?? "";
    const sightings = [original.id, ...[1, 2, 3].map(sightingId)].map(
      (id) => `softbank/${feed}/${id}`,
    );
    const representations = [
      ...sightings.map((id) => ({ __typename: "SoftbankSightingRecord", id })),
      ...ids.map((id) => ({ __typename: "SoftbankIndicatorRecord", id })),
      {
        __typename: "SoftbankReportRecord",
        id: `softbank/${feed}/report--00000000-0000-4000-8000-000000000006`,
      },
    ];
    const variables = { representations, ids, keys: valueKeys(VALUE) };
    const ask = async (member: OwnMember, viewer: string) => {
      const answers: string[] = [];
      for (const query of everyWay)
        answers.push(await member.ask(viewer, query, variables));
      return answers.join("\n");
    };
    const open = await ask(named, "etisalat");
    for (const id of sightings) expect(open).toContain(id);
    expect(open).toContain('"object_refs"');
    const shut = await ask(counted, "etisalat");
    expect(shut).not.toContain("sighting--");
    expect(shut).not.toContain("lookups of the name");
    expect(shut).not.toContain('"errors"');
    // Nor what repeats the sighting's id: the report as it was loaded.
    expect(shut).not.toContain('"object_refs"');
    expect(await ask(counted, "softbank")).toContain(sightings[0]);
  });
});

describe("a statement", () => {
  const EDGE =
    "relationshipType stance basis created modified revoked references { sourceName url externalId }";
  const told = {
    relationshipType: "related-to",
    stance: "ASSERTS",
    created: "2025-09-01T13:57:14.034Z",
    modified: "2025-09-01T13:57:14.034Z",
    revoked: false,
    references: [
      {
        sourceName: "CISA",
        url: "https://www.cisa.gov/news-events/cybersecurity-advisories/aa25-239a",
        externalId: "AA25-239A",
      },
    ],
  };

  it("tells its date and its sources, to the alliance and on the record's own edges", async () => {
    const actor = demoObject("softbank", "intrusion-set", "GhostEmperor");
    const [id] = (
      await asked<{ scatter: { match: readonly { id: string }[] } }>(
        named,
        "att",
        "query ($keys: [String!]) { scatter { match(kinds: [ACTOR], keys: $keys, among: []) { id } } }",
        { keys: [actor.id] },
      )
    ).scatter.match.map((found) => found.id);
    const { scatter, _entities } = await asked<{
      scatter: {
        edges: { items: readonly object[] };
        frontier: readonly { edges: readonly object[] }[];
      };
      _entities: readonly { actors: { edges: readonly object[] } }[];
    }>(
      named,
      "att",
      `query ($ids: [ID!]!, $representations: [_Any!]!) {
        scatter {
          edges(ids: $ids, to: ACTOR, among: [], first: 10) { items { ${EDGE} } }
          frontier(ids: $ids, to: [ACTOR], most: 10, among: []) { edges { ${EDGE} } }
        }
        _entities(representations: $representations) { ... on SoftbankActorRecord { actors { edges { ${EDGE} } } } }
      }`,
      {
        ids: [id],
        representations: [{ __typename: "SoftbankActorRecord", id }],
      },
    );
    const all = [
      scatter.edges.items,
      scatter.frontier[0]?.edges,
      _entities[0]?.actors.edges,
    ];
    for (const edges of all)
      expect(edges).toContainEqual(expect.objectContaining(told));
  });

  it("that a report names something has the report's sources", async () => {
    const ids = await idsOf(named, "att", VALUE);
    const { scatter } = await asked<{
      scatter: { edges: { items: readonly object[] } };
    }>(
      named,
      "att",
      `query ($ids: [ID!]!) { scatter { edges(ids: $ids, to: REPORT, among: [], first: 10) { items { references { url } } } } }`,
      { ids },
    );
    expect(scatter.edges.items).toEqual([{ references: [{ url: page }] }]);
  });
});

describe("a record that a report names", () => {
  it("rests on the report and on what that cites", async () => {
    const { scatter } = await asked<{
      scatter: { match: readonly { citations: readonly object[] }[] };
    }>(
      named,
      "att",
      "query ($keys: [String!]) { scatter { match(kinds: [INDICATOR], keys: $keys, among: []) { author created revoked citations { key source url } } } }",
      { keys: valueKeys(VALUE) },
    );
    expect(scatter.match[0]?.citations).toEqual(
      expect.arrayContaining([
        {
          key: "report--00000000-0000-4000-8000-000000000006",
          source: expect.any(String),
          url: null,
        },
        { key: `url:${page}`, source: "A blog", url: page },
      ]),
    );
  });
});

const SUMS =
  "query ($ids: [ID!]!) { scatter { sightings(ids: $ids) { positive count firstSeen lastSeen negative falsePositives named ids } } }";

/** Apart from each other: a cold store that compiles all of it at once takes longer than a request may. */
const everyWay: readonly string[] = [
  `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on SoftbankSightingRecord { id stixId description count stix member { slug } }
    ... on SoftbankIndicatorRecord { id stix sightings { edges { relationshipType node { id description } } } }
    ... on SoftbankReportRecord { id stix indicators { edges { node { sightings { edges { node { id } } } } } } }
  } }`,
  `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on SoftbankIndicatorRecord { reports { edges { node { id stix } } } }
  } }`,
  `query ($ids: [ID!]!) { scatter { sightings(ids: $ids) { ids } } }`,
  `query ($keys: [String!]) { scatter { match(kinds: [INDICATOR, REPORT], keys: $keys, among: []) {
    id record { stix ... on SoftbankIndicatorRecord { sightings { edges { node { id } } } } }
  } } }`,
  `query ($ids: [ID!]!) { scatter { frontier(ids: $ids, to: [REPORT, ACTOR, CAMPAIGN], most: 100, among: []) { edges { id to { id record { stix } } } } } }`,
  `query ($ids: [ID!]!) { scatter { edges(ids: $ids, to: REPORT, among: [], first: 100) { items { id to { id record { stix } } } } } }`,
];

interface Scatter {
  readonly scatter: {
    readonly sightings: readonly {
      readonly ids: readonly string[];
    }[];
  };
}

/** What the member tells of the value's sightings; ids without owner and feed. */
async function sums(member: OwnMember, viewer: string) {
  const ids = await idsOf(member, viewer, VALUE);
  const { scatter } = await asked<Scatter>(member, viewer, SUMS, { ids });
  return scatter.sightings.map((sum) => ({
    ...sum,
    ids: sum.ids.map((id) => id.slice(id.lastIndexOf("/") + 1)),
  }));
}

async function idsOf(member: OwnMember, viewer: string, value: string) {
  const { scatter } = await asked<{
    scatter: { match: readonly { id: string }[] };
  }>(
    member,
    viewer,
    "query ($keys: [String!]) { scatter { match(kinds: [INDICATOR], keys: $keys, among: []) { id } } }",
    { keys: valueKeys(value) },
  );
  return scatter.match.map(({ id }) => id);
}

async function asked<Data>(
  member: OwnMember,
  viewer: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Data> {
  const answer: { readonly data: Data; readonly errors?: unknown } = JSON.parse(
    await member.ask(viewer, query, variables),
  );
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

async function fill(empty: Store): Promise<void> {
  const objects = [...bundle, ...more];
  const text = JSON.stringify({ type: "bundle", id: "bundle--1", objects });
  const report = await load({
    graph: empty.graph({ requestId: "load", timeoutMs: 60_000 }),
    files: [textFile("bundle.json", text)],
    options: { slug: "softbank" },
    now: new Date("2020-07-01T00:00:00.000Z"),
  });
  expect(report.rejected).toEqual([]);
}

function sighting(
  n: number,
  told: Readonly<Record<string, unknown>>,
): StixObject {
  return {
    type: "sighting",
    spec_version: "2.1",
    id: sightingId(n),
    created_by_ref: original["created_by_ref"],
    created: "2020-06-03T00:00:00Z",
    modified: "2020-06-03T00:00:00Z",
    description: `Lookups seen, number ${n}`,
    sighting_of_ref: indicator?.id,
    object_marking_refs: [CLEAR],
    ...told,
  };
}

function sightingId(n: number): string {
  return `sighting--00000000-0000-4000-8000-00000000000${n}`;
}

function tessera(properties: Readonly<Record<string, unknown>>) {
  return { [TESSERA]: { extension_type: "property-extension", ...properties } };
}
