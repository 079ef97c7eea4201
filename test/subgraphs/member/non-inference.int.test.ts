/**
 * Records that a viewer may not see change nothing that it gets (DESIGN 8): the
 * same store with and without them gives the same bytes. Also: how many
 * statements a question costs, however many records it is about.
 */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";

import type { Graph } from "../../../cypher/graph.ts";
import type { Store } from "../../../cypher/neo4j.ts";
import type { Query } from "../../../cypher/query.ts";
import { textFile } from "../../../subgraphs/member/intake/disk-file.ts";
import { load } from "../../../subgraphs/member/intake/load.ts";
import { demoBundle } from "../../support/demo-bundles.ts";
import type { StixObject } from "../../support/demo-bundles.ts";
import { ownMember } from "../../support/own-member.ts";
import type { OwnMember } from "../../support/own-member.ts";
import { withStore } from "../../support/store.ts";
import type { TestStore } from "../../support/store.ts";

// A cold JVM takes seconds to plan its first statements.
jest.setTimeout(600_000);

const AMBER_STRICT = "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003";
const FEED = "singtel/trustwave-spiderlabs-singtel";

/** Names that an outsider must not learn of; a few objects of every sort. */
const HIDDEN_NAMES = new Set([
  "Operation Soft Cell",
  "Operation CYBER GUARDIAN",
  "PoisonIvy",
  "Mimikatz",
  "LIMINAL PANDA",
  "Phishing",
  "%APPDATA%\\sys.ps1",
]);

const bundle = demoBundle("singtel");
const isHidden = ({ type, name }: StixObject) =>
  name !== undefined &&
  (HIDDEN_NAMES.has(name) || name.startsWith("Note for")) &&
  type !== "identity";
const hiddenIds = new Set(bundle.filter(isHidden).map(({ id }) => id));

const MATCH = `query ($kinds: [ScatterKind!]!, $keys: [String!], $ids: [ID!]) { scatter { match(kinds: $kinds, keys: $keys, ids: $ids, among: ["att", "singtel", "softbank"]) {
  id kind feed names valueType keys { key as } replacedBy statements { says key author reason } releasableTo facts { field value precision } matches sort
  record { __typename id stix ... on SingtelCampaignRecord { name indicators { edges { node { id } } pageInfo { hasNextPage } } targetedCountries { code } } } } } }`;
const EDGES = `query ($ids: [ID!]!, $to: ScatterKind!, $first: Int!) { scatter { edges(ids: $ids, to: $to, among: ["att", "singtel"], first: $first) { more items { id from forward to { id keys { key } } sort releasableTo confidence basis } } } }`;
const PAGE = `query ($kind: ScatterKind!) { scatter { count(kind: $kind) page(kind: $kind, among: ["att"], first: 100) { more items { id names sort } } } }`;
const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename
  ... on SingtelCampaignRecord { id name description stix indicators(first: 10) { edges { node { id value sightings { edges { node { id } } } } } pageInfo { hasNextPage } } malware { edges { node { name } } } reports { edges { node { name } } } }
  ... on SingtelReportRecord { id name campaigns { edges { node { name } } } }
  ... on SingtelIndicatorRecord { id value campaigns { edges { node { name } } } } } }`;
const KINDS = [
  "CAMPAIGN",
  "ACTOR",
  "INDICATOR",
  "MALWARE",
  "TECHNIQUE",
  "REPORT",
  "VULNERABILITY",
];

let store: TestStore;

beforeAll(async () => {
  store = await withStore();
}, 600_000);

afterAll(() => store.stop(), 600_000);

describe("a store with hidden records, and the same one without them", () => {
  it("gives an outsider the same bytes to every question", async () => {
    expect(hiddenIds.size).toBeGreaterThan(7);
    const withHidden = await answers(bundle.map(hide));
    const without = await answers(bundle.filter(isUntouched));
    expect(withHidden.length).toBeGreaterThan(20);
    expect(withHidden).toEqual(without);
    for (const text of withHidden) expect(text).not.toContain('"errors"');
    // The answers are about something, and of nothing hidden.
    const all = withHidden.join("\n");
    expect(all).toContain("Operation Parliament");
    for (const id of hiddenIds) expect(all).not.toContain(id);
  }, 600_000);
});

describe("the statements of a question", () => {
  const asked: string[] = [];
  let member: OwnMember;

  beforeAll(async () => {
    await fill(bundle);
    member = await ownMember("singtel", recording(store.store, asked));
  }, 600_000);

  afterAll(() => member.stop());

  /** What the audit counts where a key, or an id that no row named, may have been kept back. */
  const AUDIT = "withheld-by-marking";

  /** The statements that ran, by name, for one question. */
  async function statements(
    query: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<readonly string[]> {
    asked.length = 0;
    const text = await member.ask("att", query, variables);
    expect(text).not.toContain('"errors"');
    return asked.toSorted();
  }

  it("are one for twenty records", async () => {
    const indicators = bundle.filter(({ type }) => type === "indicator");
    expect(
      await statements(
        "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on SingtelIndicatorRecord { id value author marking { tlp } } } }",
        {
          representations: indicators
            .slice(0, 20)
            .map(({ id }) => reference("Indicator", id)),
        },
      ),
    ).toEqual(["records-by-ids"]);
  });

  it("are one more for the indicators of all campaigns, and one for their sightings", async () => {
    const campaigns = bundle.filter(({ type }) => type === "campaign");
    expect(campaigns.length).toBeGreaterThanOrEqual(3);
    expect(
      await statements(
        "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on SingtelCampaignRecord { id indicators { edges { node { id sightings { edges { node { id } } } } } } } } }",
        {
          representations: campaigns.map(({ id }) => reference("Campaign", id)),
        },
      ),
    ).toEqual(["edges-of-records", "edges-of-records", "records-by-ids"]);
  });

  it("are one for each kind of edge, not for each record", async () => {
    const campaigns = bundle.filter(({ type }) => type === "campaign");
    expect(
      await statements(
        "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on SingtelCampaignRecord { id stix targetedCountries { code } targetedSectors actors { edges { node { name } } } malware { edges { node { name } } } } } }",
        {
          representations: campaigns.map(({ id }) => reference("Campaign", id)),
        },
      ),
    ).toEqual([
      "edges-of-records",
      "edges-of-records",
      "originals-by-ids",
      "records-by-ids",
      "targets-of-records",
    ]);
  });

  it("are one for a match over all kinds, with the records that come along", async () => {
    expect(
      await statements(
        MATCH.replace("stix ", "")
          .replace(/ facts {[^}]*}/, "")
          .replace(/indicators .* targetedCountries { code }/, ""),
        {
          kinds: KINDS,
          keys: ["name:operationparliament", "name:gazacybergang"],
        },
      ),
    ).toEqual(["records-by-keys", AUDIT]);
  });

  it("are one for the edges of several records", async () => {
    const campaigns = bundle.filter(({ type }) => type === "campaign");
    expect(
      await statements(EDGES, {
        ids: campaigns.map(({ id }) => `${FEED}/${id}`),
        to: "INDICATOR",
        first: 50,
      }),
    ).toEqual(["edges-page", AUDIT]);
  });
});

/** Everything that the outsider AT&T can ask, in bytes. */
async function answers(
  objects: readonly StixObject[],
): Promise<readonly string[]> {
  await fill(objects);
  const member = await ownMember("singtel", store.store);
  try {
    // One after the other: this is about what is answered, not about load.
    let last = Promise.resolve("");
    const ask = (query: string, variables: Readonly<Record<string, unknown>>) =>
      (last = last.then(() => member.ask("att", query, variables)));
    const ids = bundle.map(({ id }) => `${FEED}/${id}`);
    const campaigns = bundle
      .filter(({ type }) => type === "campaign")
      .map(({ id }) => `${FEED}/${id}`);
    return await Promise.all([
      ...[
        ...HIDDEN_NAMES,
        "Operation Parliament",
        "Gaza Cybergang",
        "LightBasin",
      ].map((name) =>
        ask(MATCH, {
          kinds: KINDS,
          keys: [`name:${name.toLowerCase().replaceAll(/\W/g, "")}`],
        }),
      ),
      ask(MATCH, { kinds: KINDS, ids }),
      ask(MATCH, { kinds: KINDS, keys: [...hiddenIds] }),
      ...KINDS.flatMap((to) => [
        ask(EDGES, { ids: campaigns, to, first: 100 }),
        ask(EDGES, { ids: campaigns, to, first: 5 }),
      ]),
      ...KINDS.map((kind) => ask(PAGE, { kind })),
      ask(ENTITIES, {
        representations: [
          ...bundle
            .filter(({ type }) => type === "campaign")
            .map(({ id }) => reference("Campaign", id)),
          ...bundle
            .filter(({ type }) => type === "report")
            .map(({ id }) => reference("Report", id)),
          ...bundle
            .filter(({ type }) => type === "indicator")
            .map(({ id }) => reference("Indicator", id)),
        ],
      }).then(withoutCursors),
    ]);
  } finally {
    await member.stop();
  }
}

/** Loads into an emptied store, with a clock that stands still. */
async function fill(objects: readonly StixObject[]): Promise<void> {
  await store.graph.write(emptied, {});
  const report = await load({
    graph: store.graph,
    files: [
      textFile(
        "bundle.json",
        JSON.stringify({ type: "bundle", id: "bundle--1", objects }),
      ),
    ],
    options: { slug: "singtel" },
    now: new Date("2020-06-01T00:00:00.000Z"),
  });
  expect(report.rejected).toEqual([]);
}

const emptied: Query<Record<string, never>, Record<string, unknown>> = {
  name: "emptied",
  mode: "write",
  params: [],
  columns: [],
  text: "MATCH (n) DETACH DELETE n",
};

/** Hidden objects are for Singtel's own staff alone; what refers to them stays as it was. */
function hide(object: StixObject): StixObject {
  return isHidden(object) && object.name?.startsWith("Note for") !== true
    ? { ...object, object_marking_refs: [AMBER_STRICT] }
    : object;
}

/** Neither hidden, nor a statement about something hidden. */
function isUntouched(object: StixObject): boolean {
  return (
    !isHidden(object) &&
    !hiddenIds.has(String(object["source_ref"])) &&
    !hiddenIds.has(String(object["target_ref"]))
  );
}

function reference(kind: string, stixId: string) {
  return { __typename: `Singtel${kind}Record`, id: `${FEED}/${stixId}` };
}

/** Cursors are sealed with a fresh nonce each time. */
function withoutCursors(text: string): string {
  return text.replaceAll(/"cursor":"[^"]*"/g, '"cursor":""');
}

/** The store, with the names of the statements that run noted down. */
function recording(real: Store, names: string[]): Store {
  return {
    ...real,
    graph: (run) => {
      const graph: Graph = real.graph(run);
      return {
        read: (query, params) => {
          names.push(query.name);
          return graph.read(query, params);
        },
        write: (query, params) => graph.write(query, params),
      };
    },
  };
}
