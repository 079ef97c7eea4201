/**
 * Cuts a member's answer to what was asked and checks its shape, before anything
 * is merged (DESIGN 9: members' replies are untrusted). Compiled once for each
 * query: closures that know their types, so that 5,000 records take a few
 * milliseconds.
 */
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
} from "graphql";
import type {
  DocumentNode,
  GraphQLCompositeType,
  GraphQLLeafType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  SelectionSetNode,
} from "graphql";

import { collectFields } from "./collect-fields.ts";
import type { CollectedField, Fragments } from "./collect-fields.ts";
import { forgeryCheck } from "./forgery.ts";
import type { Owner } from "./forgery.ts";

export type Pruned =
  | { readonly data: Readonly<Record<string, unknown>> | null }
  /** What broke the contract; for the log, since it may quote the member. */
  | { readonly fault: string };

export type Pruner = (data: unknown) => Pruned;

/**
 * The pruner of a document with one operation. Throws if the document names what
 * the schema lacks. Objects of interfaces and unions must bring `__typename`
 * (see add-typenames), whether the document asks for it or not.
 */
export function compilePruner(
  schema: GraphQLSchema,
  document: DocumentNode,
  owner: Owner,
): Pruner {
  const [operation] = document.definitions.filter(
    (node) => node.kind === Kind.OPERATION_DEFINITION,
  );
  const root =
    operation === undefined
      ? undefined
      : schema.getRootType(operation.operation);
  if (operation === undefined || !root)
    throw new Error("A document to prune by must hold a query.");
  const whole = objectPruner(
    { schema, owner, named: fragmentsOf(document) },
    root,
    [operation.selectionSet],
  );
  const prune = owner.terms === "federation" ? orNull(whole) : whole;
  return (data) => {
    try {
      return { data: prune(data) };
    } catch (error) {
      if (error instanceof ContractBreach) return { fault: error.message };
      throw error;
    }
  };
}

/** Thrown inside, never out: honest answers should not pay for a result type at each value. */
class ContractBreach extends Error {}

/** What broke the contract becomes null: the gateway makes of it what its own schema says. */
function orNull<Kept>(
  prune: (value: unknown) => Kept,
): (value: unknown) => Kept | null {
  return (value) => {
    try {
      return prune(value);
    } catch (error) {
      if (error instanceof ContractBreach) return null;
      throw error;
    }
  };
}

type Prune = (value: unknown) => unknown;
type PrunedObject = Record<string, unknown>;

interface Compilation extends Fragments {
  readonly owner: Owner;
}

function fragmentsOf(document: DocumentNode): Fragments["named"] {
  const fragments = document.definitions.filter(
    (node) => node.kind === Kind.FRAGMENT_DEFINITION,
  );
  return new Map(fragments.map((node) => [node.name.value, node]));
}

function objectPruner(
  compilation: Compilation,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): (value: unknown) => PrunedObject {
  const collected = collectFields(compilation, type, selections);
  const steps = [...collected].map(([key, field]) =>
    fieldStep(compilation, type, key, field),
  );
  return (value) => {
    const source = objectOf(value, type.name);
    const target: PrunedObject = {};
    for (const step of steps) step(source, target);
    return target;
  };
}

/** Copies one field from the answer to what is kept of it. */
type Step = (source: PrunedObject, target: PrunedObject) => void;

function fieldStep(
  compilation: Compilation,
  type: GraphQLObjectType,
  key: string,
  field: CollectedField,
): Step {
  const prune = fieldPruner(compilation, type, key, field);
  const { optional } = field;
  // Own keys only: an alias may be called `constructor` or `__proto__`.
  if (key in Object.prototype)
    return (source, target) => {
      const value = Object.hasOwn(source, key) ? source[key] : undefined;
      if (optional && value === undefined) return;
      Object.defineProperty(target, key, {
        value: prune(value),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    };
  return (source, target) => {
    const value = source[key];
    if (optional && value === undefined) return;
    target[key] = prune(value);
  };
}

function fieldPruner(
  compilation: Compilation,
  type: GraphQLObjectType,
  key: string,
  { name, below }: CollectedField,
): Prune {
  const coordinate = `${type.name}.${name}`;
  if (name === "__typename") return exactly(coordinate, type.name);
  const field = type.getFields()[name];
  if (field === undefined || key === "__typename")
    throw new Error(`${coordinate} cannot be asked for as \`${key}\`.`);
  const prune = valuePruner(compilation, coordinate, field.type, below);
  const forged = forgeryCheck(type, name, compilation.owner);
  if (forged === undefined) return prune;
  return (value) => {
    const fault = forged(value);
    if (fault !== undefined) throw new ContractBreach(fault);
    return prune(value);
  };
}

function exactly(coordinate: string, expected: string): Prune {
  return (value) => (value === expected ? value : breach(coordinate, expected));
}

function valuePruner(
  compilation: Compilation,
  coordinate: string,
  type: GraphQLOutputType,
  below: readonly SelectionSetNode[],
): Prune {
  if (compilation.owner.terms === "federation") {
    const nullable = isNonNullType(type) ? type.ofType : type;
    const prune = orNull(
      presentPruner(compilation, coordinate, nullable, below),
    );
    return (value) =>
      value === null || value === undefined ? null : prune(value);
  }
  if (isNonNullType(type)) {
    const prune = valuePruner(compilation, coordinate, type.ofType, below);
    return (value) =>
      value === null || value === undefined
        ? breach(coordinate, "something, since it is never null")
        : prune(value);
  }
  const prune = presentPruner(compilation, coordinate, type, below);
  return (value) =>
    value === null || value === undefined ? null : prune(value);
}

/** Of a value that is there. */
function presentPruner(
  compilation: Compilation,
  coordinate: string,
  type: Exclude<GraphQLOutputType, { readonly kind: "non-null" }>,
  below: readonly SelectionSetNode[],
): Prune {
  if (isListType(type)) {
    const prune = valuePruner(compilation, coordinate, type.ofType, below);
    return (value) =>
      Array.isArray(value) ? value.map(prune) : breach(coordinate, "a list");
  }
  const named = getNamedType(type);
  if (isLeafType(named)) return leafPruner(coordinate, named);
  return compositePruner(compilation, named, below);
}

function compositePruner(
  compilation: Compilation,
  type: GraphQLCompositeType,
  below: readonly SelectionSetNode[],
): Prune {
  if (isObjectType(type)) return objectPruner(compilation, type, below);
  const pruners = new Map<string, Prune>();
  return (value) => {
    const { __typename: name } = objectOf(value, type.name);
    if (typeof name !== "string")
      return breach(type.name, "an object with `__typename`");
    const known = pruners.get(name);
    if (known !== undefined) return known(value);
    const prune = possiblePruner(compilation, type, name, below);
    pruners.set(name, prune);
    return prune(value);
  };
}

/** Compiled when a type is first met: a union of all records has thirty. */
function possiblePruner(
  compilation: Compilation,
  type: GraphQLCompositeType,
  name: string,
  below: readonly SelectionSetNode[],
): Prune {
  const { schema } = compilation;
  const possible = schema.getType(name);
  if (
    !isObjectType(possible) ||
    !isAbstractType(type) ||
    !schema.isSubType(type, possible)
  )
    return breach(type.name, "one of its types");
  return objectPruner(compilation, possible, below);
}

/** Custom scalars pass whole; those of the contract's templates are texts, but for JSON. */
function leafPruner(coordinate: string, type: GraphQLLeafType): Prune {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) =>
      names.has(value) ? value : breach(coordinate, `a value of ${type.name}`);
  }
  const accepts = LEAVES[type.name];
  if (accepts === undefined) return (value) => value;
  return (value) =>
    accepts(value) ? value : breach(coordinate, `a value of ${type.name}`);
}

const isText = (value: unknown) => typeof value === "string";

const LEAVES: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: isText,
  ID: isText,
  DateTime: isText,
  Boolean: (value) => typeof value === "boolean",
  Float: (value) => typeof value === "number",
  Int: (value) => typeof value === "number" && (value | 0) === value,
};

function objectOf(value: unknown, expected: string): PrunedObject {
  return isObject(value) ? value : breach(expected, "an object");
}

function isObject(value: unknown): value is PrunedObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function breach(coordinate: string, expected: string): never {
  throw new ContractBreach(
    `${coordinate} must be ${expected}, but the answer holds something else`,
  );
}
