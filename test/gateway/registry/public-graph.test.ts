import { describe, expect, it } from "@jest/globals";
import { getNamedType, isInterfaceType, isObjectType } from "graphql";
import type { GraphQLNamedType, GraphQLSchema } from "graphql";

import { composeSupergraph } from "../../../gateway/registry/supergraph.ts";
import { kinds } from "../../../subgraphs/contract/kinds.ts";
import { memberSdl } from "../../../subgraphs/contract/sdl/member-sdl.ts";
import { publicGraph, registryOf } from "./alliance-of.ts";

const { schema } = await publicGraph(
  composeSupergraph(registryOf(["att", "softbank-jp"])).sdl,
);

describe("the graph that everybody sees", () => {
  it("shows nothing of scatter, which the alliance alone asks", () => {
    const hidden = inaccessibleTypes();
    expect(hidden).toContain("Scatter");
    expect(hidden.length).toBeGreaterThan(10);
    expect(hidden.filter((name) => schema.getType(name))).toEqual([]);
    expect(fieldsOf(schema.getQueryType())).not.toContain("scatter");
  });

  it("has for every kind its entity, its interface of records and each member's type of it", () => {
    for (const { type, one } of kinds) {
      expect(fieldsOf(schema.getQueryType())).toContain(one);
      for (const name of [
        type,
        `${type}Record`,
        `Att${type}Record`,
        `SoftbankJp${type}Record`,
      ])
        expect(schema.getType(name)).toBeDefined();
    }
  });

  it("has no field of data that two subgraphs would answer: Federation merges lists by position", () => {
    expect(fieldsOf(schema.getQueryType())).toEqual([
      ...kinds.map(({ one }) => one),
      "entities",
      "entity",
      "node",
      "nodes",
      "members",
      ...kinds.map(({ list }) => list),
      "paths",
      "neighbourhood",
      "search",
      "lookup",
      "export",
    ]);
  });

  it("leads from no record back to an entity: each such bounce multiplies planning by the members", () => {
    const records = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && implementsNamed(type, "Record"),
    );
    expect(records).toHaveLength(2 * (kinds.length + 1));
    const reached = records.flatMap((type) => reachableFrom(type, schema));
    expect(reached.length).toBeGreaterThan(records.length);
    expect(reached.filter((type) => isEntity(type)).map(String)).toEqual([]);
  });

  it("pages every connection alike: `first` and `after`; twenty where nobody says, ten of what is ranked", () => {
    const connections = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()))
      .filter(({ type }) => String(type).endsWith("Connection!"));
    expect(connections.length).toBeGreaterThan(50);
    for (const { args, type } of connections) {
      const first = args.find(({ name }) => name === "first");
      expect(String(first?.type)).toBe("Int");
      expect(String(args.find(({ name }) => name === "after")?.type)).toBe(
        "String",
      );
      const ranked = String(type).startsWith("Related");
      expect(first?.defaultValue).toBe(ranked ? 10 : 20);
    }
  });
});

/** The types that a member's SDL hides. */
function inaccessibleTypes(): readonly string[] {
  const hidden = /^(?:type|input|enum) (\w+) @inaccessible/gm;
  const sdl = memberSdl({ slug: "att", version: "1.0" });
  return [...sdl.matchAll(hidden)].map(([, name]) => name ?? "");
}

function fieldsOf(
  type: GraphQLNamedType | null | undefined,
): readonly string[] {
  return isObjectType(type) ? Object.keys(type.getFields()) : [];
}

function implementsNamed(type: GraphQLNamedType, name: string): boolean {
  return (
    (isObjectType(type) || isInterfaceType(type)) &&
    type.getInterfaces().some((parent) => parent.name === name)
  );
}

function isEntity(type: GraphQLNamedType): boolean {
  return (
    ["Entity", "Node"].includes(type.name) || implementsNamed(type, "Entity")
  );
}

/** Every type that some chain of fields leads to, implementations of interfaces included. */
function reachableFrom(
  start: GraphQLNamedType,
  graph: GraphQLSchema,
): readonly GraphQLNamedType[] {
  const seen = new Set<GraphQLNamedType>();
  const open = [start];
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    if (seen.has(type)) continue;
    seen.add(type);
    if (isObjectType(type) || isInterfaceType(type))
      open.push(
        ...Object.values(type.getFields()).map((field) =>
          getNamedType(field.type),
        ),
      );
    if (isInterfaceType(type)) open.push(...graph.getPossibleTypes(type));
  }
  return [...seen];
}
