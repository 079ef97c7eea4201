/**
 * A tree of and, or and not as a disjunction of conjunctions, which is what
 * members take (contract/filter.ts). Taking `or` out of `and` multiplies, so the
 * result is bounded, and a tree that grows beyond it is refused.
 */
import { BAD_ARGUMENT } from "../../contract/errors.ts";
import { MOST_CLAUSES, MOST_CONDITIONS } from "../../contract/filter.ts";
import type { FilterCondition } from "../../contract/filter.ts";

/** Conditions on one record, joined. */
export type Tree =
  | { readonly all: readonly Tree[] }
  | { readonly any: readonly Tree[] }
  | { readonly not: Tree }
  | { readonly condition: Omit<FilterCondition, "negated"> };

/** Conditions that hold together, by their JSON: each once. */
type Clause = ReadonlyMap<string, FilterCondition>;

/** The tree's clauses; of none no record, of an empty one every record. Throws BAD_ARGUMENT where they are too many or too long. */
export function clausesOf(tree: Tree): readonly (readonly FilterCondition[])[] {
  return clauses(tree, false).map((clause) => [...clause.values()]);
}

function clauses(tree: Tree, negated: boolean): readonly Clause[] {
  if ("not" in tree) return clauses(tree.not, !negated);
  if ("condition" in tree) {
    const condition = { ...tree.condition, negated };
    return [new Map([[JSON.stringify(condition), condition]])];
  }
  const parts = "all" in tree ? tree.all : tree.any;
  const found = parts.map((part) => clauses(part, negated));
  return "all" in tree === negated ? eitherOf(found) : allOf(found);
}

function eitherOf(parts: readonly (readonly Clause[])[]): readonly Clause[] {
  return bounded(parts.flat());
}

function allOf(parts: readonly (readonly Clause[])[]): readonly Clause[] {
  return parts.reduce<readonly Clause[]>(
    (sofar, part) =>
      bounded(
        sofar.flatMap((left) =>
          part.map((right) => new Map([...left, ...right])),
        ),
      ),
    [new Map()],
  );
}

function bounded(found: readonly Clause[]): readonly Clause[] {
  const distinct = new Map(
    found.map((clause) => [[...clause.keys()].toSorted().join(), clause]),
  );
  const longest = Math.max(
    0,
    ...[...distinct.values()].map(({ size }) => size),
  );
  if (distinct.size > MOST_CLAUSES || longest > MOST_CONDITIONS)
    throw BAD_ARGUMENT.of(
      `With every \`or\` taken out of \`and\`, a filter is at most ${MOST_CLAUSES} alternatives of ${MOST_CONDITIONS} conditions, but this one is ${distinct.size} of up to ${longest}.`,
      { argument: "filter" },
    );
  return [...distinct.values()];
}
