/** Keys and ids as people and programs give them: good, bad and hostile. */
import { describe, expect, it, jest } from "@jest/globals";

import { ask } from "./support/ask-alliance.ts";
import type { AskOptions } from "./support/ask-alliance.ts";
import { worldOf } from "./support/world.ts";

jest.setTimeout(600_000);

const members = ["att", "singtel", "telefonica"];
const world = worldOf(members, [
  { owner: "att", kind: "ACTOR", names: ["Night Dragon"] },
  {
    owner: "singtel",
    kind: "CAMPAIGN",
    names: ["Soft Cell (2012 OR 2018) ~x"],
  },
  { owner: "singtel", kind: "INDICATOR", names: ["198.51.100.3"] },
]);
const [actor, , indicator] = world.records;

const byKey = (key: string, options: AskOptions = {}) =>
  ask(world, `query ($key: String!) { actor(key: $key) { id } }`, {
    ...options,
    variables: { key },
  });
const byId = (id: string, options: AskOptions = {}) =>
  ask(
    world,
    `query ($id: ID!) { entity(id: $id) { id } node(id: $id) { __typename id } }`,
    { ...options, variables: { id } },
  );

describe("a key", () => {
  it.each([
    ["empty", ""],
    ["blank", " \t\n "],
    ["10 kB long", "x".repeat(10_000)],
    ["with a NUL", "Night\0Dragon"],
    ["with a lone surrogate", "Night \ud83d Dragon"],
  ])("that is %s is BAD_KEY, and nobody is asked", async (_, key) => {
    const { codes, wire } = await byKey(key);
    expect(codes).toEqual(["BAD_KEY"]);
    expect(wire.asked).toEqual([]);
  });

  it("with characters of a query language is just text", async () => {
    for (const key of [
      'night* +dragon && "x" ~2 [a TO b]',
      "') RETURN n //",
      "Night~Dragon",
    ]) {
      const { codes, data } = await byKey(key);
      expect(codes).toEqual([]);
      expect(data).toEqual({
        actor: key === "Night~Dragon" ? { id: "actor/night-dragon" } : null,
      });
    }
    const { data } = await ask(
      world,
      `{ campaign(key: "soft cell 2012 or 2018 X") { name } }`,
    );
    expect(data).toEqual({ campaign: { name: "Soft Cell (2012 OR 2018) ~x" } });
  });

  it("that nobody knows is null, without an error", async () => {
    const { data, codes, question } = await byKey("Nobody");
    expect(data).toEqual({ actor: null });
    expect(codes).toEqual([]);
    expect(question.ledger.failures()).toEqual([]);
  });

  it("that nobody knows is null while a member does not answer, and the ledger has it: nobody knows that there is nothing", async () => {
    const { data, question } = await byKey("Nobody", {
      failing: { telefonica: { from: 1, status: "UNREACHABLE" } },
    });
    expect(data).toEqual({ actor: null });
    expect(question.ledger.failures()).toMatchObject([
      { member: "telefonica", status: "UNREACHABLE" },
    ]);
  });

  it("of an indicator may be defanged", async () => {
    const { data } = await ask(
      world,
      `{ indicator(value: "198[.]51[.]100[.]3") { id } }`,
    );
    expect(data).toEqual({
      indicator: { id: "indicator/ipv4-addr/198.51.100.3" },
    });
  });
});

describe("an id", () => {
  it("of a record finds the entity and the record", async () => {
    const { data } = await byId(actor?.id ?? "");
    expect(data).toEqual({
      entity: { id: "actor/night-dragon" },
      node: { __typename: "AttActorRecord", id: actor?.id },
    });
  });

  it("of a record that is not there is null", async () => {
    const id = "att/own/intrusion-set--00000000-0000-4000-8000-0000000000ff";
    expect((await byId(id)).data).toEqual({ entity: null, node: null });
  });

  it("of a member that was not asked says so", async () => {
    const { codes } = await byId(indicator?.id ?? "", { asked: ["att"] });
    expect(codes).toEqual(["MEMBER_NOT_ASKED", "MEMBER_NOT_ASKED"]);
  });

  it.each([
    "",
    "nonsense",
    "actor/",
    "actor/!!!",
    "actor/ref:\0",
    "actor/ref:\ud83d",
    "actor/~x",
    "/",
  ])("that is none (%j) is BAD_ID, and nobody is asked", async (id) => {
    const { codes, wire } = await byId(id);
    expect(codes).toEqual(["BAD_ID", "BAD_ID"]);
    expect(wire.asked).toEqual([]);
  });

  it.each([
    "stranger/own/intrusion-set--00000000-0000-4000-8000-0000000000ff",
    "actor/~stranger/own/intrusion-set--00000000-0000-4000-8000-0000000000ff",
  ])("of nobody in the alliance (%s) is BAD_ID everywhere", async (id) => {
    const found = await byId(id);
    expect(found.codes).toEqual(["BAD_ID", "BAD_ID"]);
    expect(found.errors?.[0]?.message).toContain('"stranger"');
    const walked = await ask(
      world,
      `query ($id: ID!) {
        from: paths(from: $id, to: "actor/night-dragon") { partial }
        to: paths(from: "actor/night-dragon", to: $id) { partial }
        neighbourhood(id: $id) { partial }
      }`,
      { variables: { id } },
    );
    expect(walked.codes[0]).toBe("BAD_ID");
    expect([...found.wire.asked, ...walked.wire.asked]).toEqual([]);
  });

  it("of nobody in the alliance is no key of its kind, and text to any other", async () => {
    const id =
      "actor/~stranger/own/intrusion-set--00000000-0000-4000-8000-0000000000ff";
    const { data, codes } = await ask(
      world,
      `query ($id: String!) { actor(key: $id) { id } campaign(key: $id) { id } }`,
      { variables: { id } },
    );
    expect(codes).toEqual(["BAD_ID"]);
    expect(data).toEqual({ actor: null, campaign: null });
  });

  it("of one kind never finds a record of another, whatever the question learned before", async () => {
    const id = `campaign/~${actor?.id}`;
    const { data } = await ask(
      world,
      `query ($id: ID!) { actor(key: "Night Dragon") { id } entity(id: $id) { id } }`,
      { variables: { id } },
    );
    const again = await ask(
      world,
      `query ($id: ID!, $record: ID!) { entity(id: $record) { sameName { id } } nodes(ids: [$record, $id]) { id } }`,
      { variables: { id, record: actor?.id } },
    );
    expect(data).toMatchObject({ entity: null });
    expect(again.data).toMatchObject({ nodes: [{ id: actor?.id }, null] });
  });

  it("of a value that looks like a record's id is not given out", async () => {
    const value = "campaign--00000000-0000-4000-8000-000000000001";
    const odd = worldOf(
      ["att"],
      [{ owner: "att", kind: "INDICATOR", names: [value] }],
    );
    const { data } = await ask(
      odd,
      `query ($id: ID!) { entity(id: $id) { id } }`,
      { variables: { id: odd.records[0]?.id } },
    );
    const entity = data?.["entity"] as { readonly id: string } | undefined;
    const back = await ask(odd, `query ($id: ID!) { entity(id: $id) { id } }`, {
      variables: { id: entity?.id },
    });
    expect(back.data).toEqual(data);
  });
});

describe("nodes", () => {
  it("are at most 100", async () => {
    const ids = Array.from({ length: 101 }, () => "actor/night-dragon");
    const { codes, wire } = await ask(
      world,
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`,
      { variables: { ids } },
    );
    expect(codes).toEqual(["BAD_ARGUMENT"]);
    expect(wire.asked).toEqual([]);
  });

  it("come in the order of their ids, null where there is none, and in one go", async () => {
    const ids = [
      "indicator/ipv4-addr/198.51.100.3",
      "actor/nobody",
      actor?.id,
      "actor/night-dragon",
    ];
    const { data, wire } = await ask(
      world,
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`,
      { variables: { ids } },
    );
    expect(data).toEqual({
      nodes: [{ id: ids[0] }, null, { id: ids[2] }, { id: ids[3] }],
    });
    expect(wire.rounds()).toBe(2);
  });
});

describe("a name that a member gives to 1,000 of its own", () => {
  it("is answered with a bound, provisionally, and for no more than the name alone", async () => {
    const flood = worldOf(members, [
      { owner: "att", kind: "ACTOR", names: ["Night Dragon"] },
      ...Array.from({ length: 1_000 }, (_, n) => ({
        owner: "singtel",
        kind: "ACTOR" as const,
        names: [`Flood ${n} of a thousand`, "Night Dragon"],
      })),
    ]);
    const { data, wire } = await ask(
      flood,
      `{ entities(key: "Night Dragon") { identity { truncated } } }`,
    );
    const entities = data?.["entities"] as readonly object[];
    expect(entities).toHaveLength(400);
    expect(entities[0]).toEqual({ identity: { truncated: true } });
    expect(wire.asked).toHaveLength(members.length);
  });
});

describe("a name that says too little", () => {
  const small = worldOf(
    ["att"],
    [{ owner: "att", kind: "CAMPAIGN", names: ["X"] }],
  );

  it.each(["X", "apt", "*:*", "🎯🎯"])(
    "such as %s is refused as a key, and does not look unknown",
    async (key) => {
      const { codes } = await ask(
        small,
        `query ($key: String!) { campaign(key: $key) { id } }`,
        { variables: { key } },
      );
      expect(codes).toEqual(["BAD_KEY"]);
    },
  );
});
