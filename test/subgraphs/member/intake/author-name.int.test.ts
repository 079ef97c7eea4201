/**
 * An author's name goes no further than the author's identity: for every marking
 * of an identity beside every marking of what it made, in a real store, read
 * with the rule that every read obeys.
 */
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
} from "@jest/globals";

import { expanded } from "../../../../cypher/fragments.ts";
import { fragments } from "../../../../cypher/generated.ts";
import type { Query } from "../../../../cypher/query.ts";
import type { Viewer } from "../../../../cypher/rows.ts";
import { textFile } from "../../../../subgraphs/member/intake/disk-file.ts";
import { load } from "../../../../subgraphs/member/intake/load.ts";
import { TESSERA_EXTENSION } from "../../../../subgraphs/member/intake/stix21/tessera-extension.ts";
import { emptyStore, withStore } from "../../../support/store.ts";
import type { TestStore } from "../../../support/store.ts";

const made = "2018-04-12T10:00:00.000Z";
const TLP = {
  clear: "94868c89-83c2-464b-929b-a1a8aa3c8487",
  green: "bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
  amber: "55d920b0-5e8b-4f79-9ee9-91f868d9b421",
  strict: "939a9414-2ddd-4d32-a0cd-375ea402b003",
  red: "e828b379-4e03-4974-9ac4-e53a884c97c1",
} as const;

type Marked = readonly [
  name: string,
  level: keyof typeof TLP | null,
  stated?: Readonly<Record<string, readonly string[]>>,
];

const markings: readonly Marked[] = [
  ["clear", "clear"],
  ["green", "green"],
  ["amber", "amber", { audience: ["att"] }],
  ["amber for two", "amber", { audience: ["att", "softbank"] }],
  ["amber for nobody", "amber"],
  ["strict", "strict", { audience: ["att"] }],
  ["red", "red", { people: ["ana@att.example"] }],
  ["red for nobody", "red"],
  ["unmarked", null],
  ["unmarked for one", null, { audience: ["att"] }],
];

const identities = markings.map(([name, ...marking], at) => ({
  type: "identity",
  ...common("identity", at),
  name: `The author ${name}`,
  identity_class: "organization",
  ...marked(marking),
}));
const person = {
  type: "identity",
  ...common("identity", 99),
  name: "Ana Ejemplo",
  identity_class: "individual",
  ...marked(["clear"]),
};
const target = {
  type: "malware",
  ...common("malware", 1),
  name: "Target",
  is_family: true,
  ...marked(["clear"]),
};
const rest = [...identities, person].flatMap(({ id: author }, row) =>
  markings.flatMap(([name, ...marking], column) => {
    const at = 1_000 + row * 50 + column;
    const campaign = {
      type: "campaign",
      ...common("campaign", at),
      name: `Campaign ${name} ${at}`,
      created_by_ref: author,
      ...marked(marking),
    };
    return [
      campaign,
      {
        type: "relationship",
        ...common("relationship", at),
        relationship_type: "uses",
        source_ref: campaign.id,
        target_ref: target.id,
        created_by_ref: author,
        ...marked(marking),
      },
    ];
  }),
);

let store: TestStore;

beforeAll(async () => {
  store = await withStore();
});
afterAll(() => store.stop());
beforeEach(() => emptyStore(store.graph));

const orders = [
  ["before what it made", [[...identities, person, target, ...rest]]],
  [
    "in a file before",
    [
      [...identities, person],
      [target, ...rest],
    ],
  ],
  [
    "in a file after",
    [
      [target, ...rest],
      [...identities, person],
    ],
  ],
] as const;

describe("an author's name, where the identity came", () => {
  it.each(orders)(
    "%s, is told to nobody who may not see the identity",
    async (_, files) => {
      for (const objects of files) await loaded(objects);
      for (const viewer of viewers) {
        expect(await rows(tells("(x:Campaign)"), { viewer })).toEqual([]);
        expect(await rows(tells("()-[x:USES]->()"), { viewer })).toEqual([]);
      }
    },
  );

  it.each(orders)(
    "%s, is told where both are marked alike, and by what is CLEAR always",
    async (_, files) => {
      for (const objects of files) await loaded(objects);
      const named = await rows(
        "MATCH (c:Campaign)-[u:USES]->() WHERE c.author IS NOT NULL AND u.author = c.author RETURN count(*) AS named, count(DISTINCT c.author) AS authors",
      );
      // CLEAR names its ten; GREEN nine, all but CLEAR; the other eight what is marked as they are.
      expect(named).toEqual([{ named: 10 + 9 + 8, authors: 10 }]);
    },
  );
});

describe("an author's name, once it was told", () => {
  it("is taken back when the identity is marked more strictly", async () => {
    await loaded([...identities, person, target, ...rest]);
    const [clear] = identities;
    await loaded([
      { ...clear, ...marked(["red"]), modified: "2019-01-01T00:00:00.000Z" },
    ]);
    const left = await rows(
      `MATCH (c:Campaign {author: 'The author clear'}) RETURN c.tlp AS tlp`,
    );
    expect(left).toEqual([{ tlp: "RED" }]);
  });

  it("is taken back when a marking that nobody could read releases what bears it", async () => {
    const statement = {
      type: "marking-definition",
      spec_version: "2.1",
      id: id("marking-definition", 7),
      created: made,
      definition_type: "statement",
      definition: { statement: "Free for all who ask." },
    };
    const [, , , , , , , , unmarked] = identities;
    const author = { ...unmarked, object_marking_refs: [statement.id] };
    const campaign = {
      type: "campaign",
      ...common("campaign", 5),
      name: "Campaign of theirs",
      created_by_ref: author.id,
      object_marking_refs: [`marking-definition--${TLP.clear}`, statement.id],
    };
    await loaded([author, campaign]);
    expect(await names()).toEqual([
      { tlp: null, author: "The author unmarked" },
    ]);
    await loaded([statement]);
    expect(await names()).toEqual([{ tlp: "CLEAR", author: null }]);
  });
});

describe("the feed, which is part of every id", () => {
  it("has the names of organisations that are released or unmarked, and no other", async () => {
    await loaded([...identities, person, target, ...rest]);
    const feeds = await rows(
      "MATCH (c:Campaign) RETURN DISTINCT c.feed AS feed ORDER BY feed",
    );
    expect(
      feeds
        .map(({ feed }) => feed)
        .filter((feed) => String(feed).startsWith("the-author")),
    ).toEqual(["the-author-clear", "the-author-green", "the-author-unmarked"]);
    expect(JSON.stringify(feeds)).not.toMatch(/ana|ejemplo/i);
  });
});

const anybody: Viewer = {
  organisation: "softbank",
  affiliation: "staff",
  names: [],
  purpose: "hunting",
  ceiling: 4,
  own: false,
  community: true,
  acting: true,
  audiences: ["softbank"],
  feeds: [],
  personal: false,
  sightings: true,
};
const viewers: readonly Viewer[] = [
  anybody,
  { ...anybody, organisation: "att", audiences: ["att"] },
  {
    ...anybody,
    organisation: "att",
    audiences: ["att"],
    names: ["ana@att.example"],
  },
  {
    ...anybody,
    organisation: "att",
    audiences: ["att"],
    affiliation: "client",
  },
  {
    ...anybody,
    organisation: "elsewhere",
    community: false,
    acting: false,
    audiences: [],
  },
  { ...anybody, organisation: "att", audiences: ["att"], ceiling: 1 },
];

/** What tells its author's name to a viewer who may see it, and not the identity. */
function tells(thing: string): string {
  return `MATCH ${thing} WHERE x.author IS NOT NULL MATCH (i:Other {stixId: x.authorId}) WHERE ${rule("x")} AND NOT ${rule("i")} RETURN x.id AS id`;
}

/** Levels and authors of the campaigns. */
function names() {
  return rows("MATCH (c:Campaign) RETURN c.tlp AS tlp, c.author AS author");
}

function rule(variable: string): string {
  return expanded(`{{visible: ${variable}}}`, fragments).replaceAll(
    "$viewer",
    "$p.viewer",
  );
}

function marked([level, stated]: readonly [Marked[1], Marked[2]?]) {
  return {
    object_marking_refs:
      level === null ? [] : [`marking-definition--${TLP[level]}`],
    ...(stated === undefined
      ? {}
      : {
          extensions: {
            [TESSERA_EXTENSION]: {
              extension_type: "property-extension",
              ...stated,
            },
          },
        }),
  };
}

function common(type: string, at: number) {
  return {
    spec_version: "2.1",
    id: id(type, at),
    created: made,
    modified: made,
  };
}

function id(type: string, at: number): string {
  return `${type}--${String(at).padStart(8, "0")}-1111-4111-8111-111111111111`;
}

function loaded(objects: readonly unknown[]) {
  const text = JSON.stringify({ type: "bundle", id: "bundle--1", objects });
  return load({
    graph: store.graph,
    files: [textFile("authors.json", text)],
    options: { slug: "singtel" },
    now: new Date("2020-03-01T12:00:00.000Z"),
  });
}

/** Runs a text of the test's own. */
function rows(text: string, params: Readonly<Record<string, unknown>> = {}) {
  const query: Query<typeof params, Record<string, unknown>> = {
    name: "test",
    mode: "write",
    params: [],
    columns: [],
    text,
  };
  return store.graph.write(query, params);
}
