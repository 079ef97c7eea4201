/** Search and lookup over the demonstration: every value in five spellings, and what an analyst types. */
import { beforeAll, describe, expect, it, jest } from "@jest/globals";

import { askGateway, statusesOf } from "../support/ask-gateway.ts";
import { spellings } from "../support/defanged.ts";
import { demoBundle, demoSlugs, valueOf } from "../support/demo-bundles.ts";
import { gatewayOf } from "../support/running-demo.ts";

jest.setTimeout(600_000);

/** The members that hold each value. */
const holders = new Map<string, Set<string>>();
for (const slug of demoSlugs)
  for (const object of demoBundle(slug))
    if (object.type === "indicator") {
      const value = valueOf(object);
      holders.set(value, (holders.get(value) ?? new Set()).add(slug));
    }

/** The first statements of a young store take seconds, all the more where five are young at once. */
beforeAll(async () => {
  for (let tries = 0; tries < 20; tries++) {
    const { errors } = await askGateway(
      gatewayOf("singtel"),
      `{ search(text: "no such words anywhere") { bounded } lookup(values: ["unknown.example"]) { status } }`,
    );
    if (errors === undefined) return;
  }
}, 600_000);

interface Line {
  readonly asTyped: string;
  readonly status: string;
  readonly members: readonly { readonly slug: string }[];
  readonly killSwitch: boolean;
  readonly detect: boolean;
  readonly warningLists: readonly { readonly name: string }[];
  readonly indicator?: { readonly id: string } | null;
}

describe("a lookup of the demonstration's values", () => {
  it("finds every one in five spellings, at every member that holds it", async () => {
    expect(holders.size).toBeGreaterThanOrEqual(643);
    const values = [...holders.keys()];
    for (let way = 0; way < 5; way++) {
      const pasted = values.map((value) => spellings(value)[way] ?? value);
      const lines = await lookup(pasted);
      const lost = values.filter((value, n) => {
        const found = lines[n]?.members.map((one) => one.slug) ?? [];
        return ![...(holders.get(value) ?? [])].every((slug) =>
          found.includes(slug),
        );
      });
      expect(lost).toEqual([]);
    }
  });

  it("asks each member once for a thousand values, in far less than a second", async () => {
    const values = [
      ...holders.keys(),
      ...Array.from({ length: 1_000 }, (_, n) => `unknown-${n}.example`),
    ].slice(0, 1_000);
    const asked = () =>
      askGateway<{ lookup: readonly Line[] }>(
        gatewayOf("singtel"),
        `query ($values: [String!]!) { lookup(values: $values) { status members { slug } } }`,
        { variables: { values } },
      );
    await asked();
    const answer = await asked();
    expect(answer.data.lookup).toHaveLength(1_000);
    expect(answer.extensions?.answer).toMatchObject({
      requests: 5,
      rounds: 1,
    });
  });

  it("warns of the kill switch, of dynamic names, and gives the indicator", async () => {
    const [killSwitch, dynamic, resolver] = await lookup([
      "iuqerfsodp9ifjaposdfjhgosurijfaewrwergwea[.]com",
      "asyspy256[.]ddns[.]net",
      "8.8.8.8",
    ]);
    expect(killSwitch).toMatchObject({
      status: "KNOWN",
      killSwitch: true,
      detect: false,
    });
    expect(dynamic?.warningLists.map(({ name }) => name)).toContain(
      "dynamic-dns-providers",
    );
    expect(dynamic?.indicator).toEqual({
      id: "indicator/domain-name/asyspy256.ddns.net",
    });
    expect(resolver).toMatchObject({ status: "UNKNOWN", indicator: null });
    expect(resolver?.warningLists.map(({ name }) => name)).toEqual(
      demoSlugs.map(() => "public-dns-resolvers"),
    );
  });

  it("asks nobody but those of x-tessera-members, and then leaves the rest open", async () => {
    const answer = await askGateway<{ lookup: readonly Line[] }>(
      gatewayOf("singtel"),
      `{ lookup(values: ["unknown.example"]) { status } search(text: "parliament") { answer { complete } } }`,
      { headers: { "x-tessera-members": "singtel" } },
    );
    expect(answer.data).toEqual({
      lookup: [{ status: "UNDETERMINED" }],
      search: { answer: { complete: false } },
    });
    const { singtel, ...others } = statusesOf(answer);
    expect(singtel).toBe("ANSWERED");
    expect(new Set(Object.values(others))).toEqual(new Set(["NOT_ASKED"]));
  });
});

describe("a search of the demonstration", () => {
  it.each([
    ["Operation Parliament", "campaign/operation-parliament"],
    ["campaign:soft cell", "campaign/operation-soft-cell"],
    ["campaign:wanna", "campaign/wannacry"],
    ["T1566", "technique/T1566"],
    ["domain:asyspy", "indicator/domain-name/asyspy256.ddns.net"],
  ])("for %s finds first %s, with its records", async (text, id) => {
    const answer = await askGateway<{
      search: {
        edges: readonly {
          node: { id: string; records: readonly { name: string }[] };
        }[];
      };
    }>(
      gatewayOf("singtel"),
      `query ($text: String!) { search(text: $text, first: 3) { edges { exact score node { id name
        ... on Campaign { records { id name } } ... on Technique { records { id name } } ... on Indicator { records { id name } } }
        matched { field value members { slug } } } } }`,
      { variables: { text } },
    );
    expect(answer.errors).toBeUndefined();
    const [first] = answer.data.search.edges;
    expect(first?.node.id).toBe(id);
    expect(first?.node.records[0]?.name).toEqual(expect.any(String));
  });
});

async function lookup(values: readonly string[]): Promise<readonly Line[]> {
  const { data, errors } = await askGateway<{ lookup: readonly Line[] }>(
    gatewayOf("singtel"),
    `query ($values: [String!]!) { lookup(values: $values) {
      asTyped status members { slug } killSwitch detect warningLists { name } indicator { id } } }`,
    { variables: { values } },
  );
  expect(errors).toBeUndefined();
  return data.lookup;
}
