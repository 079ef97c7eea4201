import { buildSubgraphSchema } from "@apollo/subgraph";
import { describe, expect, it, jest } from "@jest/globals";
import * as fc from "fast-check";
import { graphql, parse } from "graphql";

import { checkSdl } from "../../../gateway/registry/sdl/check-sdl.ts";
import type { CheckedSdl } from "../../../gateway/registry/sdl/check-sdl.ts";
import { faultLine } from "../../../gateway/registry/sdl/sdl-fault.ts";
import { hashOfTemplate } from "../../../gateway/registry/sdl/sdl-hash.ts";
import { composeSupergraph } from "../../../gateway/registry/supergraph.ts";
import { memberSdl } from "../../../subgraphs/contract/sdl/member-sdl.ts";
import { typePrefix } from "../../../subgraphs/contract/slug.ts";
import { subgraphSchema } from "../../../subgraphs/wire/member-schema.ts";
import { registryOf } from "./alliance-of.ts";

// Composition is synchronous work of seconds where the machine is busy.
jest.setTimeout(600_000);

const template = memberSdl({ slug: "singtel", version: "1.0" });
const singtel = {
  slug: "singtel",
  contract: "1.0",
  others: ["att", "singtel-labs"],
};

const additions = `
"A case of our own."
type SingtelCase @key(fields: "id") {
  id: ID!
  state: SingtelState!
  opened: DateTime
  member: Member!
  campaigns: [CampaignRecord!]!
  followUps(filter: SingtelCaseFilter, first: Int = 5): [SingtelCase!]!
}
enum SingtelState { OPEN CLOSED @deprecated(reason: "Cases stay open.") }
input SingtelCaseFilter { state: SingtelState since: DateTime }
extend type SingtelCampaignRecord {
  singtelCase: SingtelCase
  singtelCases(first: Int = 20, state: SingtelState): [SingtelCase!]!
}
`;

describe("a member's SDL", () => {
  it("that is the template adds nothing, and has the template's hash", () => {
    expect(checkSdl(template, singtel)).toEqual({
      kind: "accepted",
      hash: hashOfTemplate("singtel", "1.0"),
      additions: "",
      added: [],
    });
  });

  it("has the same hash as a running member prints it, in whatever order and without descriptions", async () => {
    const printed = await serviceSdlOf(template);
    expect(printed).not.toBe(template);
    expect(checkSdl(printed, singtel)).toEqual(checkSdl(template, singtel));
    const undescribed = printed.replaceAll(/^ *"""[^]*?"""\n/gm, "");
    expect(undescribed.length).toBeLessThan(printed.length);
    expect(checkSdl(undescribed, singtel)).toEqual(checkSdl(template, singtel));
  });

  it("may add types, enums, inputs and fields of its own prefix, and they are told one by one", async () => {
    const checked = checkSdl(template + additions, singtel);
    expect(faultsOf(checked)).toEqual([]);
    expect(checked).toMatchObject({
      added: expect.arrayContaining([
        "SingtelCase",
        "SingtelCase.followUps(first:)",
        "SingtelState.CLOSED",
        "SingtelCaseFilter.since",
        "SingtelCampaignRecord.singtelCase",
        "SingtelCampaignRecord.singtelCases(state:)",
      ]),
    });
    const printed = checkSdl(await serviceSdlOf(template + additions), singtel);
    expect(printed).toMatchObject({ kind: "accepted", hash: hashIn(checked) });
    expect(hashIn(checked)).not.toBe(hashOfTemplate("singtel", "1.0"));
  });

  it("serves its additions beside the template, in its own types alone", () => {
    const checked = checkSdl(template + additions, singtel);
    const { sdl } = compose({ singtel: additionsIn(checked) });
    for (const told of ["type SingtelCase", "singtelCase: SingtelCase"])
      expect(sdl).toContain(told);
    const plain = compose({}).sdl.split("\n");
    const now = new Set(sdl.split("\n"));
    expect(plain.filter((line) => !now.has(line))).toEqual([]);
  });
});

/** What is added to the template. */
const forbiddenAdditions: readonly (readonly [string, string, string])[] = [
  [
    "a type without its prefix",
    "type Case { id: ID! }",
    'FOREIGN_TYPE at Case: a type that is not in the contract begins with the member\'s own prefix, as in "SingtelCase".',
  ],
  [
    "a type of a prefix that only looks like its own",
    "type Singtelcase { id: ID! }",
    "FOREIGN_TYPE at Singtelcase",
  ],
  [
    "another member's type",
    "type AttCase { id: ID! }",
    "FOREIGN_TYPE at AttCase",
  ],
  [
    "a type of a member whose prefix begins with its own",
    "type SingtelLabsCase { id: ID! }",
    "FOREIGN_TYPE at SingtelLabsCase",
  ],
  [
    "a field of an entity",
    "extend type Campaign { singtelCase: String }",
    "FOREIGN_TYPE at Campaign",
  ],
  [
    "an entity of the alliance",
    'type Campaign @key(fields: "id") { id: ID! name: String! }',
    "FOREIGN_TYPE at Campaign",
  ],
  [
    "another member's record type",
    'type AttCampaignRecord @key(fields: "id") { id: ID! name: String! }',
    "FOREIGN_TYPE at AttCampaignRecord",
  ],
  [
    "a field without its prefix",
    "extend type SingtelCampaignRecord { case: String }",
    'FOREIGN_FIELD at SingtelCampaignRecord.case: a field that a member adds to its records begins with its prefix, as in "singtelCase".',
  ],
  [
    "a field of a shared type",
    "extend type Member { singtelCase: String }",
    "FOREIGN_FIELD at Member.singtelCase",
  ],
  [
    "a field of an interface",
    "extend interface Record { singtelCase: String }",
    "FOREIGN_FIELD at Record.singtelCase",
  ],
  [
    "a field of a connection",
    "extend type CampaignRecordConnection { singtelTotal: Int }",
    "FOREIGN_FIELD at CampaignRecordConnection.singtelTotal",
  ],
  [
    "a value of a shared enum",
    "extend enum Tlp { SINGTEL }",
    "FOREIGN_FIELD at Tlp.SINGTEL",
  ],
  [
    "a field of scatter",
    "extend type Scatter { singtelAll: String }",
    "FOREIGN_FIELD at Scatter.singtelAll",
  ],
  [
    "a root field",
    "extend type Query { singtelCases: [String!]! }",
    "FORBIDDEN_ROOT at Query.singtelCases: a member adds no root field",
  ],
  [
    "a root field with the name of the alliance's",
    "extend type Query { campaign(key: String!): String }",
    "FORBIDDEN_ROOT at Query.campaign",
  ],
  [
    "a mutation",
    "type Mutation { singtelSay: String } extend schema { mutation: Mutation }",
    'FORBIDDEN_ROOT at schema: the root type is "query: Query"',
  ],
  ["a scalar", "scalar SingtelScalar", "FORBIDDEN_DEFINITION at SingtelScalar"],
  [
    "a union",
    "union SingtelThing = SingtelCampaignRecord",
    "FORBIDDEN_DEFINITION at SingtelThing",
  ],
  [
    "an interface",
    "interface SingtelThing { id: ID! }",
    "FORBIDDEN_DEFINITION at SingtelThing",
  ],
  [
    "a directive",
    "directive @singtel on OBJECT",
    "FORBIDDEN_DEFINITION at @singtel",
  ],
  [
    "a name that a kind to come may have",
    "type SingtelCaseRecord { id: ID! }",
    "RESERVED_NAME at SingtelCaseRecord",
  ],
  [
    "a type that passes for a record",
    "type SingtelCase implements Node { id: ID! }",
    "CHANGED_INTERFACES at SingtelCase",
  ],
  [
    "a type twice",
    "type SingtelCase { id: ID! } type SingtelCase { name: String }",
    "DEFINED_TWICE at SingtelCase",
  ],
  [
    "a field twice",
    "extend type SingtelCampaignRecord { name: String! }",
    "DEFINED_TWICE at SingtelCampaignRecord.name",
  ],
  [
    "a field of a type that is not there",
    "type SingtelCase { campaign: Campaign }",
    'UNKNOWN_TYPE at SingtelCase.campaign: nothing in the SDL defines "Campaign".',
  ],
  [
    "a way to what is hidden",
    "type SingtelCase { scatter: Scatter }",
    "HIDDEN_TYPE at SingtelCase.scatter",
  ],
  [
    "a way back to the root",
    "type SingtelCase { query: Query }",
    "HIDDEN_TYPE at SingtelCase.query",
  ],
  [
    "an argument of a shared enum, which a version to come could not extend",
    "type SingtelCase { at(tlp: Tlp): String }",
    "HIDDEN_TYPE at SingtelCase.at(tlp:)",
  ],
  [
    "an import",
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@override"])',
    "FORBIDDEN_LINK at schema",
  ],
  [
    "an import under another name",
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: [{name: "@override", as: "@key"}])',
    "FORBIDDEN_LINK at schema",
  ],
  [
    "another specification",
    'extend schema @link(url: "https://evil.example/spec/v1.0")',
    "FORBIDDEN_LINK at schema",
  ],
  [
    "@composeDirective",
    'extend schema @composeDirective(name: "@singtel")',
    "FORBIDDEN_LINK at schema",
  ],
  ["an operation", "query { scatter { contract } }", "NOT_SDL at the text"],
  [
    "@interfaceObject",
    'type SingtelCase @interfaceObject @key(fields: "id") { id: ID! }',
    "FORBIDDEN_DIRECTIVE at SingtelCase: additions bear @deprecated, and object types @key, but this one bears @interfaceObject.",
  ],
  ...[
    '@override(from: "att")',
    '@federation__override(from: "att")',
    "@shareable",
    "@inaccessible",
    "@external",
    '@requires(fields: "id")',
    '@provides(fields: "id")',
    '@tag(name: "public")',
    "@authenticated",
    '@requiresScopes(scopes: [["all"]])',
    '@policy(policies: [["all"]])',
    '@fromContext(field: "$x { id }")',
    '@cacheTag(format: "x")',
    "@cost(weight: 0)",
    "@listSize(assumedSize: 1)",
    "@singtel",
  ].map(
    (directive) =>
      [
        `${directive} on a field of its own`,
        `type SingtelCase { name: String ${directive} }`,
        `FORBIDDEN_DIRECTIVE at SingtelCase.name: additions bear @deprecated, and object types @key, but this one bears ${directive}`,
      ] as const,
  ),
  [
    "@context",
    'type SingtelCase @context(name: "x") { name: String }',
    "FORBIDDEN_DIRECTIVE at SingtelCase",
  ],
  [
    "a directive on an argument",
    "type SingtelCase { at(first: Int @inaccessible): String }",
    "FORBIDDEN_DIRECTIVE at SingtelCase.at(first:)",
  ],
  [
    "a directive on a value",
    'enum SingtelState { OPEN @tag(name: "x") }',
    "FORBIDDEN_DIRECTIVE at SingtelState.OPEN",
  ],
  [
    "a key on a shared type",
    'extend type Member @key(fields: "slug")',
    'FORBIDDEN_DIRECTIVE at Member: @key(fields: "slug") is not in the contract',
  ],
  [
    "a second key on its own record",
    'extend type SingtelCampaignRecord @key(fields: "stixId")',
    "FORBIDDEN_DIRECTIVE at SingtelCampaignRecord",
  ],
];

/** What is changed in the template. */
const changes: readonly (readonly [string, string | RegExp, string, string])[] =
  [
    [
      "a type of the contract",
      /^"The ends of a page [^]*?^}/m,
      "",
      "MISSING at PageInfo: the contract has this type, of kind Object, and the SDL does not.",
    ],
    [
      "a field",
      /^type SingtelCampaignRecord [^]*?(?= {2}"To whom)/m,
      'type SingtelCampaignRecord implements CampaignRecord & Record @key(fields: "id") {\n',
      "MISSING at SingtelCampaignRecord.stixId: the contract has this field, String!, and the SDL does not.",
    ],
    [
      "an argument",
      "(first: Int = 20, after: String)",
      "(first: Int = 20)",
      "MISSING at CampaignRecord.sightings(after:)",
    ],
    [
      "a value of an enum",
      /^ {2}"The community[^\n]*\n {2}GREEN\n/m,
      "",
      "MISSING at Tlp.GREEN",
    ],
    [
      "the key",
      ' @key(fields: "id")',
      "",
      'MISSING_DIRECTIVE at SingtelCampaignRecord: the contract has @key(fields: "id") here',
    ],
    [
      "what hides scatter",
      "scatter: Scatter! @inaccessible @shareable",
      "scatter: Scatter! @shareable",
      "MISSING_DIRECTIVE at Query.scatter: the contract has @inaccessible here",
    ],
    [
      "nullability",
      "  name: String!\n}",
      "  name: String\n}",
      "CHANGED_TYPE at Member.name: must be String!, but is String.",
    ],
    [
      "the type of a field",
      "  url: String\n",
      "  url: ID\n",
      "CHANGED_TYPE at ExternalReference.url: must be String, but is ID.",
    ],
    [
      "the kind of a type",
      "scalar JSON",
      "type JSON { text: String }",
      "CHANGED_TYPE at JSON: must be of kind Scalar, but is of kind Object.",
    ],
    [
      "a default",
      "first: Int = 20",
      "first: Int = 1000",
      "CHANGED_DEFAULT at CampaignRecord.actors(first:): must have 20 as default, but has 1000.",
    ],
    [
      "what a type implements",
      "implements CampaignRecord & Record @key",
      "implements Record @key",
      "CHANGED_INTERFACES at SingtelCampaignRecord: must implement CampaignRecord & Record, but implements Record.",
    ],
    [
      "a directive, by adding one",
      "  slug: ID!\n",
      '  slug: ID! @override(from: "att")\n',
      'FORBIDDEN_DIRECTIVE at Member.slug: @override(from: "att") is not in the contract',
    ],
    [
      "the version of Federation",
      "federation/v2.7",
      "federation/v2.14",
      "FORBIDDEN_LINK at schema",
    ],
    ["everything", /[^]*/, "nonsense", "NOT_SDL at the text: Syntax Error"],
    ["everything to nothing", /[^]*/, "", "NOT_SDL at the text: Syntax Error"],
  ];

describe("a member's SDL is refused", () => {
  it.each(forbiddenAdditions)("that adds %s", (_, added, fault) => {
    expectFault(`${template}\n${added}`, fault);
  });

  it.each(changes)("that changes %s", (_, what, to, fault) => {
    const changed = template.replace(what, to);
    expect(changed).not.toBe(template);
    expectFault(changed, fault);
  });

  it("that is made for another slug, with what is missing and what is foreign", () => {
    const others = memberSdl({ slug: "att", version: "1.0" });
    expectFault(others, "MISSING at SingtelCampaignRecord:");
    expectFault(others, "FOREIGN_TYPE at AttCampaignRecord:");
  });

  it("that is longer than any SDL, before it is parsed", () => {
    expectFault(" ".repeat(500_001), "TOO_LARGE at the text");
  });

  it("that adds more than everybody's gateways should compose", () => {
    const fields = Array.from({ length: 1_001 }, (_, at) => `f${at}: Int`);
    expectFault(
      `${template} type SingtelCase { ${fields.join(" ")} }`,
      "TOO_LARGE at the text: a member adds at most 1000",
    );
  });

  it("with all its faults at once", () => {
    const two = `${template} type Case { id: ID! } extend type Query { all: Int }`;
    expectFault(two, "FOREIGN_TYPE at Case");
    expectFault(two, "FORBIDDEN_ROOT at Query.all");
  });
});

describe("whatever members add under their prefixes", () => {
  it("composes with everybody, once it was approved, and answers can be checked against it", () => {
    fc.assert(
      fc.property(addedByEach, (texts) => {
        const added = Object.fromEntries(
          [...texts].map(([slug, text]) => {
            const own = memberSdl({ slug, version: "1.0" });
            const others = alliance.filter((other) => other !== slug);
            const of = { slug, contract: "1.0", others };
            const checked = checkSdl(own + text, of);
            expect(faultsOf(checked)).toEqual([]);
            const accepted = additionsIn(checked);
            const schema = subgraphSchema(own + accepted);
            expect(schema.getType(`${typePrefix(slug)}A0`)).toBeDefined();
            return [slug, accepted];
          }),
        );
        const { sdl } = compose(added);
        for (const slug of alliance)
          expect(sdl).toContain(`type ${typePrefix(slug)}A0`);
      }),
      // One composition takes seconds where the machine is busy: each run has four members' additions.
      { numRuns: 8, endOnFailure: true },
    );
  });
});

const alliance = ["att", "att-labs", "singtel", "softbank-jp"];

const addedByEach = fc
  .tuple(...alliance.map((slug) => additionsOf(typePrefix(slug))))
  .map((texts) => new Map(alliance.map((slug, at) => [slug, texts[at] ?? ""])));

/** Object types, enums and inputs that refer to one another, and fields of records that lead to them. */
function additionsOf(prefix: string): fc.Arbitrary<string> {
  const field = prefix.charAt(0).toLowerCase() + prefix.slice(1);
  const outputs = [
    "String",
    "Int!",
    "DateTime",
    "JSON",
    "Member!",
    "Marking",
    "[CampaignRecord!]!",
    `${prefix}ActorRecord`,
    `${prefix}A0`,
    `[${prefix}A1!]`,
    `${prefix}E0!`,
  ];
  const inputs = ["String", "[Int!]", "DateTime", `${prefix}E0`, `${prefix}I0`];
  const argument = fc.constantFrom(...inputs);
  const fieldText = fc
    .record({
      type: fc.constantFrom(...outputs),
      args: fc.array(argument, { maxLength: 2 }),
      deprecated: fc.boolean(),
    })
    .map(
      ({ type, args, deprecated }) =>
        `${args.length === 0 ? "" : `(${args.map((each, at) => `a${at}: ${each}`).join(", ")})`}: ${type}${deprecated ? " @deprecated" : ""}`,
    );
  const fields = fc.array(fieldText, { minLength: 1, maxLength: 4 });
  const kinds = fc.subarray(["Campaign", "Actor", "Indicator", "Sighting"]);
  return fc
    .record({
      a0: fields,
      a1: fields,
      input: fc.array(argument),
      onRecords: fields,
      kinds,
      key: fc.boolean(),
    })
    .map(({ a0, a1, input, onRecords, kinds: on, key }) =>
      [
        `type ${prefix}A0 ${key ? '@key(fields: "id") ' : ""}{ id: ID! ${a0.map((each, at) => `f${at}${each}`).join(" ")} }`,
        `type ${prefix}A1 { ${a1.map((each, at) => `f${at}${each}`).join(" ")} }`,
        `enum ${prefix}E0 { ONE TWO }`,
        `input ${prefix}I0 { i: Int ${input.map((each, at) => `f${at}: ${each}`).join(" ")} }`,
        ...on.map(
          (kind) =>
            `extend type ${prefix}${kind}Record { ${onRecords.map((each, at) => `${field}F${at}${each}`).join(" ")} }`,
        ),
      ].join("\n"),
    );
}

function compose(added: Readonly<Record<string, string>>) {
  const { members } = registryOf(alliance);
  return composeSupergraph({
    members: members.map((member) => {
      const text = added[member.slug];
      return text === undefined ? member : { ...member, additions: text };
    }),
  });
}

async function serviceSdlOf(sdl: string): Promise<string> {
  const schema = buildSubgraphSchema(parse(sdl));
  const { data } = await graphql({ schema, source: "{ _service { sdl } }" });
  return (data as { _service: { sdl: string } })._service.sdl;
}

function expectFault(text: string, fault: string): void {
  const lines = faultsOf(checkSdl(text, singtel));
  expect(lines).toContainEqual(expect.stringContaining(fault));
}

function faultsOf(checked: CheckedSdl): readonly string[] {
  return checked.kind === "refused" ? checked.faults.map(faultLine) : [];
}

function additionsIn(checked: CheckedSdl): string {
  return checked.kind === "accepted" ? checked.additions : "refused";
}

function hashIn(checked: CheckedSdl): string {
  return checked.kind === "accepted" ? checked.hash : "refused";
}
