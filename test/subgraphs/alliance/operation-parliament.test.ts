/** One story, told by five members: what joins, what only suggests, and what it costs to ask. */
import { describe, expect, it, jest } from "@jest/globals";

import { ask } from "./support/ask-alliance.ts";
import { texts } from "./support/given-away.ts";
import type { RecordTold } from "./support/world.ts";
import { stixIdOf, worldOf } from "./support/world.ts";

jest.setTimeout(600_000);

const members = ["att", "etisalat", "singtel", "softbank", "telefonica"];

const story: readonly RecordTold[] = [
  { owner: "etisalat", kind: "CAMPAIGN", names: ["Operation Parliament"] },
  { owner: "singtel", kind: "CAMPAIGN", names: ["Operation Parliament"] },
  {
    owner: "telefonica",
    kind: "CAMPAIGN",
    feed: "otx",
    names: ["Operation  PARLIAMENT", "Parliament Spear-Phishing"],
  },
  { owner: "att", kind: "ACTOR", names: ["Operation Parliament"] },
  {
    owner: "softbank",
    kind: "ACTOR",
    names: ["Parliament Group", "Operation Parliament"],
  },
];
const world = worldOf(members, story);
const idOf = (n: number) => world.records[n]?.id ?? "";

const HEADLINE = `{ campaign(key: "Operation Parliament") { id name members { slug } records { __typename id } } }`;

describe("Operation Parliament", () => {
  it("is one campaign at three members, by its name alone", async () => {
    const { data, codes } = await ask(world, HEADLINE);
    expect(codes).toEqual([]);
    expect(data).toEqual({
      campaign: {
        id: "campaign/operation-parliament",
        name: "Operation Parliament",
        members: [
          { slug: "etisalat" },
          { slug: "singtel" },
          { slug: "telefonica" },
        ],
        records: [
          { __typename: "EtisalatCampaignRecord", id: idOf(0) },
          { __typename: "SingtelCampaignRecord", id: idOf(1) },
          { __typename: "TelefonicaCampaignRecord", id: idOf(2) },
        ],
      },
    });
  });

  it("is one actor at two members, where one knows the other's name as an alias", async () => {
    const { data } = await ask(
      world,
      `{ actor(key: "parliament group") { id records { id } identity { links { by key strength reason } rejected { reason } } } }`,
    );
    expect(data).toEqual({
      actor: {
        id: "actor/operation-parliament",
        records: [{ id: idOf(3) }, { id: idOf(4) }],
        identity: {
          links: [
            {
              by: "NAME",
              key: "name:operationparliament",
              strength: 4,
              reason: null,
            },
          ],
          rejected: [],
        },
      },
    });
  });

  it("points from the campaign to the actor of its name and back, and joins neither", async () => {
    const { data } = await ask(
      world,
      `{ campaign(key: "Operation Parliament") { sameName { id } } actor(key: "Operation Parliament") { sameName { id } } }`,
    );
    expect(data).toEqual({
      campaign: { sameName: [{ id: "actor/operation-parliament" }] },
      actor: { sameName: [{ id: "campaign/operation-parliament" }] },
    });
  });

  it("has every meaning of its name in one list", async () => {
    const { data } = await ask(
      world,
      `{ entities(key: "operation-parliament") { __typename id } }`,
    );
    expect(data).toEqual({
      entities: [
        { __typename: "Actor", id: "actor/operation-parliament" },
        { __typename: "Campaign", id: "campaign/operation-parliament" },
      ],
    });
  });

  it("is found by the id that an answer gave, and by the id of a record", async () => {
    const { data } = await ask(
      world,
      `query ($record: ID!) { entity(id: $record) { id } byId: entity(id: "campaign/operation-parliament") { members { slug } } byKey: campaign(key: "campaign/operation-parliament") { id } }`,
      { variables: { record: idOf(1) } },
    );
    expect(data).toEqual({
      entity: { id: "campaign/operation-parliament" },
      byId: {
        members: [
          { slug: "etisalat" },
          { slug: "singtel" },
          { slug: "telefonica" },
        ],
      },
      byKey: { id: "campaign/operation-parliament" },
    });
  });
});

describe("names that are not enough", () => {
  it("only suggest where both members know the name as an alias", async () => {
    const weak = worldOf(
      ["att", "singtel"],
      [
        { owner: "att", kind: "ACTOR", names: ["Night Dragon", "Moonlight"] },
        { owner: "singtel", kind: "ACTOR", names: ["Soft Cell", "Moonlight"] },
      ],
    );
    const { data } = await ask(
      weak,
      `{ actor(key: "Night Dragon") { records { id } identity { links { key } rejected { right key reason } } } }`,
    );
    expect(data).toEqual({
      actor: {
        records: [{ id: weak.records[0]?.id }],
        identity: {
          links: [],
          rejected: [
            {
              right: weak.records[1]?.id,
              key: "name:moonlight",
              reason: "weak",
            },
          ],
        },
      },
    });
  });

  it("do not join where a catalogue gives the name to two of its own", async () => {
    const ambiguous = worldOf(
      ["att", "singtel"],
      [
        { owner: "att", kind: "ACTOR", names: ["Grizzly Steppe"] },
        { owner: "singtel", kind: "ACTOR", names: ["APT28", "Grizzly Steppe"] },
        { owner: "singtel", kind: "ACTOR", names: ["APT29", "Grizzly Steppe"] },
      ],
    );
    const { data, codes, errors } = await ask(
      ambiguous,
      `{ actor(key: "Grizzly Steppe") { id } entities(key: "Grizzly Steppe") { id identity { rejected { reason } } } }`,
    );
    expect(codes).toEqual(["AMBIGUOUS_KEY"]);
    expect(errors[0]?.extensions["candidates"]).toEqual([
      // Its name is that of others, too; its own id is not.
      "actor/intrusion-set--00000000-0000-4000-8000-000000000000",
      "actor/apt28",
      "actor/apt29",
    ]);
    expect(data?.["entities"]).toHaveLength(3);
  });

  it("do not count twice because a member tells them twice", async () => {
    const [first, second] = worldOf(
      ["att", "singtel"],
      [
        { owner: "att", kind: "ACTOR", names: ["Night Dragon", "Moonlight"] },
        { owner: "singtel", kind: "ACTOR", names: ["Soft Cell", "Moonlight"] },
      ],
    ).records;
    if (first === undefined || second === undefined)
      throw new Error("No world.");
    const twice = {
      members: ["att", "singtel"],
      records: [{ ...first, keys: [...first.keys, ...first.keys] }, second],
      edges: [],
    };
    const { data } = await ask(
      twice,
      `{ actor(key: "Night Dragon") { members { slug } } }`,
    );
    expect(data).toEqual({ actor: { members: [{ slug: "att" }] } });
  });
});

describe("a member's statement", () => {
  const said = { author: "an analyst", reason: "one infrastructure" };
  const two = (says: "SAME" | "DIFFERENT", name: string) =>
    worldOf(
      ["att", "singtel"],
      [
        {
          owner: "att",
          kind: "ACTOR",
          names: ["Night Dragon"],
          statements: [{ says, key: stixIdOf("ACTOR", 1), ...said }],
        },
        { owner: "singtel", kind: "ACTOR", names: [name] },
      ],
    );
  const SHOWN = `query ($key: String!) { actor(key: $key) { members { slug } identity {
    links { by key strength reason statements { says author reason member { slug } } other { id } }
    rejected { by points reason statements { says } other { name members { slug } } }
    dependsOn { slug } truncated } } }`;

  it("that two are the same joins them, and the link says who said so and why", async () => {
    const { data } = await ask(two("SAME", "Soft Cell"), SHOWN, {
      variables: { key: "Soft Cell" },
    });
    expect(data).toEqual({
      actor: {
        members: [{ slug: "att" }, { slug: "singtel" }],
        identity: {
          links: [
            {
              by: "STATEMENT",
              key: stixIdOf("ACTOR", 1),
              strength: 0,
              reason: null,
              statements: [{ says: "SAME", ...said, member: { slug: "att" } }],
              other: null,
            },
          ],
          rejected: [],
          dependsOn: [],
          truncated: false,
        },
      },
    });
  });

  it("that they are not keeps them apart under one name, and each shows the other", async () => {
    const { data } = await ask(two("DIFFERENT", "Night Dragon"), SHOWN, {
      variables: { key: stixIdOf("ACTOR", 1) },
    });
    expect(data).toEqual({
      actor: {
        members: [{ slug: "singtel" }],
        identity: {
          links: [],
          rejected: [
            {
              by: "NAME",
              points: 4,
              reason: "kept-apart:att/own",
              statements: [{ says: "DIFFERENT" }],
              other: { name: "Night Dragon", members: [{ slug: "att" }] },
            },
          ],
          dependsOn: [],
          truncated: false,
        },
      },
    });
  });

  it("of a third member is what the cluster depends on, where it alone holds it together", async () => {
    const bridge = worldOf(
      ["att", "etisalat", "singtel"],
      [
        { owner: "att", kind: "ACTOR", names: ["Night Dragon"] },
        { owner: "singtel", kind: "ACTOR", names: ["Soft Cell"] },
        {
          owner: "etisalat",
          kind: "ACTOR",
          names: ["Gallium"],
          statements: [0, 1].map((n) => ({
            says: "SAME" as const,
            key: stixIdOf("ACTOR", n),
            ...said,
          })),
        },
      ],
    );
    const { data, wire } = await ask(
      bridge,
      `{ actor(key: "Night Dragon") { members { slug } identity { dependsOn { slug } } } }`,
    );
    expect(data).toEqual({
      actor: {
        members: bridge.members.map((slug) => ({ slug })),
        identity: { dependsOn: [{ slug: "etisalat" }] },
      },
    });
    // By its name, by its keys, by those of who speaks of it, by those of whom that one speaks of.
    expect(wire.rounds()).toBe(4);
  });
});

describe("a record that its owner keeps to itself", () => {
  it("is attached and shown, without effect on the rest", async () => {
    const oneWay = worldOf(
      ["att", "singtel"],
      [
        { owner: "att", kind: "CAMPAIGN", names: ["Night Dragon"] },
        {
          owner: "singtel",
          kind: "CAMPAIGN",
          names: ["Night Dragon"],
          tlp: "RED",
        },
      ],
    );
    const { data } = await ask(
      oneWay,
      `{ campaign(key: "Night Dragon") { id members { slug } names { members { slug } } records { id } attached { __typename id } } }`,
    );
    expect(data).toEqual({
      campaign: {
        id: "campaign/night-dragon",
        members: [{ slug: "att" }],
        names: [{ members: [{ slug: "att" }] }],
        records: [{ id: oneWay.records[0]?.id }],
        attached: [
          { __typename: "SingtelCampaignRecord", id: oneWay.records[1]?.id },
        ],
      },
    });
  });

  it("is named after itself where it is alone, and its owner alone is asked for it", async () => {
    const alone = worldOf(
      ["att", "singtel"],
      [
        {
          owner: "singtel",
          kind: "CAMPAIGN",
          names: ["Night Dragon"],
          tlp: "RED",
        },
      ],
    );
    const id = `campaign/~${alone.records[0]?.id}`;
    const { data, wire } = await ask(
      alone,
      `query ($id: ID!) { entity(id: $id) { id } }`,
      { variables: { id } },
    );
    expect(data).toEqual({ entity: { id } });
    expect(new Set(wire.asked.map(({ member }) => member))).toEqual(
      new Set(["singtel"]),
    );
  });

  it("does not lend its name to an id that goes to everybody", async () => {
    const kept = worldOf(
      ["att", "etisalat", "singtel"],
      [
        { owner: "singtel", kind: "CAMPAIGN", names: ["Night Dragon"] },
        {
          owner: "singtel",
          kind: "ACTOR",
          names: ["Soft Cell"],
          tlp: "AMBER",
          audience: ["att"],
        },
      ],
      [{ from: 0, to: 1, tlp: "AMBER", audience: ["att"] }],
    );
    const { data } = await ask(
      kept,
      `{ campaign(key: "Night Dragon") { actors { edges { node { id name } } } } }`,
    );
    expect(data).toEqual({
      campaign: {
        actors: {
          edges: [
            {
              node: { id: `actor/~${kept.records[1]?.id}`, name: "Soft Cell" },
            },
          ],
        },
      },
    });
  });

  it("keeps an edge from those whom the edge leaves out, when it comes to names of another kind", async () => {
    const kept = worldOf(
      ["att", "etisalat", "singtel"],
      [
        { owner: "singtel", kind: "CAMPAIGN", names: ["Night Dragon"] },
        { owner: "singtel", kind: "ACTOR", names: ["Soft Cell"] },
        { owner: "etisalat", kind: "MALWARE", names: ["Soft Cell"] },
      ],
      [{ from: 0, to: 1, tlp: "AMBER", audience: ["att"] }],
    );
    const { wire } = await ask(
      kept,
      `{ campaign(key: "Night Dragon") { actors { edges { node { sameName { id } } } } } }`,
    );
    const told = wire.asked.filter(({ variables }) =>
      texts(variables, "keys").includes("name:softcell"),
    );
    expect(new Set(told.map(({ member }) => member))).toEqual(
      new Set(["att", "singtel"]),
    );
  });
});

describe("what a question costs", () => {
  it("is two rounds and two requests to each member for a campaign by name with its records", async () => {
    const { wire } = await ask(world, HEADLINE);
    expect(wire.asked).toHaveLength(2 * members.length);
    expect(wire.rounds()).toBe(2);
  });

  it("is no key asked twice of one member, in however many fields", async () => {
    const { wire } = await ask(
      world,
      `{ a: campaign(key: "Operation Parliament") { sameName { id } } b: campaign(key: "operation-parliament") { sameName { sameName { id } } } entities(key: "Operation Parliament") { id } }`,
    );
    const asked = wire.asked.flatMap(({ member, variables }) =>
      Object.keys(variables)
        .filter((name) => name.startsWith("keys"))
        .flatMap((name) => {
          const kinds = variables[name.replace("keys", "kinds")];
          return (Array.isArray(kinds) ? kinds : []).flatMap((kind) =>
            texts({ keys: variables[name] }, "keys").map(
              (key) => `${member} ${String(kind)} ${key}`,
            ),
          );
        }),
    );
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("is one request a member for all kinds, and one lookup for kinds that are asked for the same", async () => {
    const { wire } = await ask(
      world,
      `{ entities(key: "nobody knows this") { id } }`,
    );
    expect(wire.asked).toHaveLength(members.length);
    // Six kinds know a text as a name, the indicator as a value.
    expect(wire.asked[0]?.variables["kinds0"]).toHaveLength(6);
    expect(wire.asked[0]?.variables["kinds1"]).toEqual(["INDICATOR"]);
    expect(wire.asked[0]?.variables["kinds2"]).toBeUndefined();
  });
});
