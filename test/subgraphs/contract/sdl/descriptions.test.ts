import { describe, expect, it } from "@jest/globals";
import { Kind, parse, visit } from "graphql";
import type { ASTNode } from "graphql";

import { allianceSdl } from "../../../../subgraphs/contract/sdl/alliance-sdl.ts";
import { memberSdl } from "../../../../subgraphs/contract/sdl/member-sdl.ts";

const templates = {
  "a member": memberSdl({ slug: "softbank-jp", version: "1.0" }),
  "the alliance": allianceSdl(["att", "softbank-jp"]),
};

describe.each(Object.entries(templates))("the SDL of %s", (_, sdl) => {
  it("describes every type, field, enum value and input field", () => {
    const { described, bare } = descriptionsOf(sdl);
    expect(bare).toEqual([]);
    expect(described).toBeGreaterThan(300);
  });

  it("describes in whole sentences or phrases that end", () => {
    const { texts } = descriptionsOf(sdl);
    expect(texts.filter((text) => !/^[A-Z`1].*[.…]$/s.test(text))).toEqual([]);
  });

  it("imports no more of Federation than keys, sharing and hiding", () => {
    expect(sdl).toContain('import: ["@key", "@shareable", "@inaccessible"]');
    expect(sdl).not.toMatch(
      /@(override|interfaceObject|requires|provides|external|authenticated|policy|context|tag)\b/,
    );
  });
});

const DESCRIBED: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
]);

function descriptionsOf(sdl: string) {
  const bare: string[] = [];
  const texts: string[] = [];
  visit(parse(sdl), {
    enter: (node, _, parent) => {
      if (!DESCRIBED.has(node.kind) && !isInputField(node, parent)) return;
      const text = "description" in node ? node.description?.value : undefined;
      if (text === undefined || text === "") bare.push(nameOf(node));
      else texts.push(text);
    },
  });
  return { bare, texts, described: texts.length };
}

/** Fields of inputs and arguments of fields are one kind of node; arguments are told by their field. */
function isInputField(
  node: ASTNode,
  siblings: ASTNode | readonly ASTNode[] | undefined,
): boolean {
  return (
    node.kind === Kind.INPUT_VALUE_DEFINITION &&
    siblings !== undefined &&
    "kind" in siblings &&
    siblings.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
  );
}

function nameOf(node: ASTNode): string {
  return "name" in node ? (node.name?.value ?? node.kind) : node.kind;
}
