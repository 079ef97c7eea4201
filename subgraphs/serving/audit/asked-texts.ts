/**
 * The texts that somebody asked with: what stands as a literal or in a variable
 * where the schema has a text, and no word of the schema's own. They go to the
 * audit line as hashes.
 */
import {
  Kind,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  visit,
} from "graphql";
import type {
  DocumentNode,
  GraphQLSchema,
  GraphQLType,
  OperationDefinitionNode,
} from "graphql";

export interface Asked {
  readonly document?: DocumentNode | undefined;
  /** Absent where the question was refused before it was understood: then every text of its variables counts. */
  readonly operation?: OperationDefinitionNode | undefined;
  readonly variables: unknown;
  readonly schema: GraphQLSchema;
}

/** Arguments that are no terms: slugs of members, and cursors, which are sealed. */
const NO_TERMS: ReadonlySet<string> = new Set(["among", "after"]);

export function askedTexts(asked: Asked): readonly string[] {
  const texts = [...literals(asked.document), ...ofVariables(asked)];
  return [...new Set(texts)].filter((text) => text.trim() !== "");
}

function literals(document: DocumentNode | undefined): readonly string[] {
  const texts: string[] = [];
  if (document === undefined) return texts;
  visit(document, {
    Argument: ({ name }) => (NO_TERMS.has(name.value) ? false : undefined),
    StringValue: ({ value }) => void texts.push(value),
  });
  return texts;
}

function ofVariables({ operation, variables, schema }: Asked): string[] {
  const texts: string[] = [];
  if (typeof variables !== "object" || variables === null) return texts;
  const definitions = operation?.variableDefinitions ?? [];
  for (const [name, value] of Object.entries(variables)) {
    if (NO_TERMS.has(name)) continue;
    const definition = definitions.find(
      ({ variable }) => variable.name.value === name,
    );
    const type =
      definition === undefined
        ? undefined
        : typeFromAST(schema, definition.type as never);
    collect(value, type, texts, 0);
  }
  return texts;
}

/** JSON that nests more deeply is no question. */
const DEEPEST = 40;

function collect(
  value: unknown,
  type: GraphQLType | undefined,
  texts: string[],
  depth: number,
): void {
  if (isNonNullType(type)) return collect(value, type.ofType, texts, depth);
  if (isEnumType(type) || depth > DEEPEST) return;
  if (typeof value === "string") texts.push(value);
  else if (Array.isArray(value))
    for (const each of value)
      collect(each, isListType(type) ? type.ofType : type, texts, depth + 1);
  else if (typeof value === "object" && value !== null)
    for (const [name, each] of Object.entries(value)) {
      if (name.startsWith("__")) continue;
      const field = isInputObjectType(type)
        ? type.getFields()[name]
        : undefined;
      collect(each, field?.type, texts, depth + 1);
    }
}

/** The schema's own words, not the asker's: an alias can say anything. */
export function rootFields(
  document: DocumentNode | undefined,
  operation: OperationDefinitionNode | undefined,
): readonly string[] {
  if (document === undefined || operation === undefined) return [];
  const names = new Set<string>();
  const seen = new Set<string>();
  const open = [operation.selectionSet];
  for (const { selections } of open)
    for (const selection of selections)
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        open.push(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        for (const part of document.definitions)
          if (
            part.kind === Kind.FRAGMENT_DEFINITION &&
            part.name.value === selection.name.value
          )
            open.push(part.selectionSet);
      }
  return [...names].slice(0, MOST_FIELDS);
}

const MOST_FIELDS = 20;
