/**
 * The selections of an `_entities` operation, type by type: what look-ahead asks
 * for in advance, and under which text the data source finds it again. Both
 * sides read them here, so that their spelling cannot differ.
 *
 * Variables get the prefix `q_`, because the selection travels inside the
 * alliance's own operations, which have variables of their own (`$first`).
 */
import { Kind, parse, print, stripIgnoredCharacters, visit } from "graphql";
import type {
  DocumentNode,
  FragmentDefinitionNode,
  InlineFragmentNode,
  OperationDefinitionNode,
  SelectionNode,
  VariableDefinitionNode,
} from "graphql";

import { BoundedCache } from "../../subgraphs/wire/bounded-cache.ts";

/** An `_entities` operation of a plan. */
export interface EntityFetch {
  /** The operation with `__typename` in `_entities`, so that an answer says what it is. */
  readonly query: string;
  /** Type → what is asked of it. Empty if it cannot be told apart by type. */
  readonly selections: ReadonlyMap<string, TypeSelection>;
}

export interface TypeSelection {
  /** Without the braces, every character that counts and no other. */
  readonly text: string;
  /** Prefixed name → SDL type with its default: `q_first` → `Int = 20`. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Reads an operation's text; `undefined` if it is no `_entities` operation. */
export type ReadFetch = (operation: string) => EntityFetch | undefined;

/** A reader that keeps what it has read of the last 1,000 texts. */
export function createFetchReader(): ReadFetch {
  const cache = new BoundedCache<{ readonly fetch: EntityFetch | undefined }>(
    1_000,
  );
  return (operation) =>
    cache.get(operation, () => ({ fetch: readFetch(operation) })).fetch;
}

/** The name under which a variable of the question travels in a selection. */
export function travelName(variable: string): string {
  return `q_${variable}`;
}

function readFetch(text: string): EntityFetch | undefined {
  const document = parse(text, { noLocation: true });
  const operation = document.definitions.find(
    (node) => node.kind === Kind.OPERATION_DEFINITION,
  );
  const [field, ...others] = operation?.selectionSet.selections ?? [];
  if (
    operation === undefined ||
    field?.kind !== Kind.FIELD ||
    field.name.value !== "_entities" ||
    field.alias !== undefined ||
    others.length > 0
  )
    return undefined;
  const opened = openFragments(document, field.selectionSet?.selections ?? []);
  return {
    query: withTypename(document),
    selections: selectionsByType(operation, opened),
  };
}

/** The document with `__typename` first in `_entities`. */
function withTypename(document: DocumentNode): string {
  const typename = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: "__typename" },
  };
  const sent: DocumentNode = visit(document, {
    Field(node) {
      if (node.name.value !== "_entities" || node.selectionSet === undefined)
        return undefined;
      const { selectionSet } = node;
      const selections = [typename, ...selectionSet.selections];
      return { ...node, selectionSet: { ...selectionSet, selections } };
    },
  });
  return stripIgnoredCharacters(print(sent));
}

/** Named fragments become inline ones, so that a text stands by itself. */
function openFragments(
  document: DocumentNode,
  selections: readonly SelectionNode[],
): readonly SelectionNode[] {
  const named = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION)
      named.set(node.name.value, node);
  const open = (node: SelectionNode): SelectionNode =>
    visit(node, {
      FragmentSpread({ name, directives }) {
        const found = named.get(name.value);
        if (found === undefined) return undefined;
        const { typeCondition, selectionSet } = found;
        const inline: InlineFragmentNode = {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition,
          selectionSet: {
            ...selectionSet,
            selections: selectionSet.selections.map(open),
          },
          ...(directives === undefined ? {} : { directives }),
        };
        return inline;
      },
    });
  return selections.map(open);
}

function selectionsByType(
  operation: OperationDefinitionNode,
  selections: readonly SelectionNode[],
): ReadonlyMap<string, TypeSelection> {
  const byType = new Map<string, SelectionNode[]>();
  for (const node of selections) {
    if (node.kind === Kind.FIELD && node.name.value === "__typename") continue;
    const type =
      node.kind === Kind.INLINE_FRAGMENT
        ? node.typeCondition?.name.value
        : undefined;
    if (node.kind !== Kind.INLINE_FRAGMENT || type === undefined)
      return new Map();
    byType.set(type, [...(byType.get(type) ?? []), ...inside(node)]);
  }
  return new Map(
    [...byType].map(([type, nodes]) => [
      type,
      typeSelection(operation.variableDefinitions ?? [], nodes),
    ]),
  );
}

/** A fragment under `@include` stays whole: the condition belongs to the text. */
function inside(node: InlineFragmentNode): readonly SelectionNode[] {
  return (node.directives ?? []).length > 0
    ? [node]
    : node.selectionSet.selections;
}

function typeSelection(
  definitions: readonly VariableDefinitionNode[],
  nodes: readonly SelectionNode[],
): TypeSelection {
  const used = new Set<string>();
  const set = visit(
    { kind: Kind.SELECTION_SET, selections: nodes },
    {
      Variable(node) {
        used.add(node.name.value);
        const name = { ...node.name, value: travelName(node.name.value) };
        return { ...node, name };
      },
    },
  );
  const variables = definitions
    .filter(({ variable }) => used.has(variable.name.value))
    .map((definition) => [
      travelName(definition.variable.name.value),
      typeText(definition),
    ]);
  return {
    text: stripIgnoredCharacters(print(set)).slice(1, -1).trim(),
    variables: Object.fromEntries(variables),
  };
}

/** With the default, without which a nullable variable may not stand where null may not. */
function typeText({ type, defaultValue }: VariableDefinitionNode): string {
  return defaultValue === undefined
    ? print(type)
    : `${print(type)} = ${print(defaultValue)}`;
}
