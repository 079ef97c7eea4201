/**
 * Partner SDL is code (DESIGN 9): before it is approved it must say what the
 * contract says, and beside that nothing but additions of its own. What serves is
 * the template, rendered here, with the additions: no other word of the text.
 */
import { GraphQLError, Kind, parse, print } from "graphql";
import type { DocumentNode, DefinitionNode } from "graphql";

import { memberSdl } from "../../../subgraphs/contract/sdl/member-sdl.ts";
import { additionFaults, additionsIn } from "./check-additions.ts";
import { templateFaults } from "./compare-template.ts";
import { elementsOf, isTypeNode } from "./elements.ts";
import type { SdlElement, SdlElements } from "./elements.ts";
import { withoutMachinery } from "./machinery.ts";
import type { SdlFault } from "./sdl-fault.ts";
import { hashOfElements } from "./sdl-hash.ts";

export interface SdlOf {
  readonly slug: string;
  /** The contract version that the member speaks. */
  readonly contract: string;
  /** The slugs of the alliance's other members. */
  readonly others: readonly string[];
}

export type CheckedSdl =
  | {
      readonly kind: "accepted";
      readonly hash: string;
      /** SDL to put behind the template's; empty if nothing is added. */
      readonly additions: string;
      /** The coordinates of what is added. */
      readonly added: readonly string[];
    }
  | { readonly kind: "refused"; readonly faults: readonly SdlFault[] };

/** Characters; the template has 45,000. */
const LONGEST = 500_000;
const MOST_TOKENS = 60_000;
/** Types, fields, arguments and values: what everybody's gateway composes and plans with. */
const MOST_ADDITIONS = 1_000;
const MOST_FAULTS = 50;

/** Checks a member's SDL; every fault is named, at most fifty at once. */
export function checkSdl(text: string, of: SdlOf): CheckedSdl {
  const document = parsed(text);
  if ("code" in document) return { kind: "refused", faults: [document] };
  const template = elementsOf(
    parse(memberSdl({ slug: of.slug, version: of.contract })),
  );
  const said = elementsOf(document);
  const given = withoutMachinery(said);
  const added = additionsIn({ template, given });
  const faults = [
    ...documentFaults(document, given, template, added),
    ...templateFaults(template, given),
    ...additionFaults({ ...of, template, given }),
  ];
  if (faults.length > 0)
    return { kind: "refused", faults: faults.slice(0, MOST_FAULTS) };
  return {
    kind: "accepted",
    hash: hashOfElements(said),
    additions: additionsOf(document, new Set(added.map(coordinateOf))),
    added: added.map(coordinateOf),
  };
}

/** The hash of what a text says, whether it may be said or not; `undefined` if it is no SDL. */
export function hashOfSdl(text: string): string | undefined {
  const document = parsed(text);
  return "code" in document ? undefined : hashOfElements(elementsOf(document));
}

function parsed(text: string): DocumentNode | SdlFault {
  if (text.length > LONGEST)
    return {
      code: "TOO_LARGE",
      at: "the text",
      message: `at most ${LONGEST} characters are taken, but there are ${text.length}.`,
    };
  try {
    return parse(text, { noLocation: true, maxTokens: MOST_TOKENS });
  } catch (error) {
    const reason = error instanceof GraphQLError ? error.message : "no reason";
    return { code: "NOT_SDL", at: "the text", message: reason };
  }
}

function documentFaults(
  { definitions }: DocumentNode,
  given: SdlElements,
  template: SdlElements,
  added: readonly SdlElement[],
): readonly SdlFault[] {
  const foreign = definitions.filter((node) => !isTypeSystem(node));
  const links = new Set(template.schema.map(linkText));
  return [
    ...foreign.map(({ kind }) => ({
      code: "NOT_SDL" as const,
      at: "the text",
      message: `SDL holds definitions of types, but this holds a ${kind}.`,
    })),
    ...given.twice.map((at) => ({
      code: "DEFINED_TWICE" as const,
      at,
      message: "it is defined more than once.",
    })),
    ...given.schema
      .filter((each) => !links.has(linkText(each)))
      .map(({ text }) => ({
        code: "FORBIDDEN_LINK" as const,
        at: "schema",
        message: `must bear ${[...links].join(" ")} and nothing else, but bears ${text}.`,
      })),
    ...given.roots.map((root) => ({
      code: "FORBIDDEN_ROOT" as const,
      at: "schema",
      message: `the root type is "query: Query" and nothing else, but there is "${root}".`,
    })),
    ...given.directives.map((name) => ({
      code: "FORBIDDEN_DEFINITION" as const,
      at: `@${name}`,
      message: "a member defines no directives.",
    })),
    ...(added.length > MOST_ADDITIONS
      ? [
          {
            code: "TOO_LARGE" as const,
            at: "the text",
            message: `a member adds at most ${MOST_ADDITIONS} types, fields, arguments and values, but this adds ${added.length}.`,
          },
        ]
      : []),
  ];
}

function isTypeSystem(node: DefinitionNode): boolean {
  return (
    isTypeNode(node) ||
    node.kind === Kind.SCHEMA_DEFINITION ||
    node.kind === Kind.SCHEMA_EXTENSION ||
    node.kind === Kind.DIRECTIVE_DEFINITION
  );
}

/** The order of imports means nothing. */
function linkText({ text }: { readonly text: string }): string {
  return text.replace(
    /import: \[([^\]]*)\]/,
    (_, list: string) => `import: [${list.split(", ").toSorted().join(", ")}]`,
  );
}

const coordinateOf = ({ coordinate }: SdlElement) => coordinate;

/** New types as they stand; of types of the template the added fields, as an extension. */
function additionsOf(
  { definitions }: DocumentNode,
  added: ReadonlySet<string>,
): string {
  return definitions
    .filter(isTypeNode)
    .flatMap((node) => {
      const name = node.name.value;
      if (added.has(name)) return [print(node)];
      if (
        node.kind !== Kind.OBJECT_TYPE_DEFINITION &&
        node.kind !== Kind.OBJECT_TYPE_EXTENSION
      )
        return [];
      const fields = (node.fields ?? []).filter((field) =>
        added.has(`${name}.${field.name.value}`),
      );
      return fields.length === 0
        ? []
        : [
            print({
              kind: Kind.OBJECT_TYPE_EXTENSION,
              name: node.name,
              fields,
            }),
          ];
    })
    .join("\n\n");
}
