/**
 * Reads a list's filter as a viewer writes it (contract/sdl/public/lists.ts) and
 * makes of it what members take. Only `minMembers` speaks of the entity;
 * everything else is asked of one record.
 */
import type { ListFilter } from "../../contract/filter.ts";
import { clausesOf } from "./clauses.ts";
import type { Tree } from "./clauses.ts";
import { conditionsOf, fault, isGiven } from "./filter-conditions.ts";
import type { FilterInput } from "./filter-conditions.ts";

export interface ReadFilter {
  /** What one record must meet; null: nothing. */
  readonly records: ListFilter | null;
  /** How many members must hold the entity. */
  readonly minMembers: number;
}

/** Trees that are deeper say nothing that a flatter one could not. */
const DEEPEST = 16;

/** Reads a filter in an alliance of these members. Throws BAD_ARGUMENT for one that cannot be met or meant. */
export function readFilter(
  filter: FilterInput | null | undefined,
  members: readonly { readonly slug: string }[],
): ReadFilter {
  const slugs = members.map(({ slug }) => slug);
  const { minMembers, ...onRecords } = filter ?? {};
  if (minMembers !== null && minMembers !== undefined && minMembers < 1)
    throw fault("minMembers", `is 1 or more, but got ${minMembers}`);
  const tree = treeOf(onRecords, slugs, 1);
  const anyOf = clausesOf(tree).map((allOf) => ({ allOf }));
  const everything = anyOf.some(({ allOf }) => allOf.length === 0);
  return {
    records: everything ? null : { anyOf },
    minMembers: minMembers ?? 1,
  };
}

function treeOf(
  { and, or, not, ...rest }: FilterInput,
  slugs: readonly string[],
  depth: number,
): Tree {
  if (depth > DEEPEST)
    throw fault("filter", `nests at most ${DEEPEST} levels, but this one more`);
  if (depth > 1 && isGiven(rest.minMembers))
    throw fault(
      "minMembers",
      "is a condition on the entity and not on a record: it stands at the top of a filter alone",
    );
  const below = (inner: FilterInput) => treeOf(inner, slugs, depth + 1);
  return {
    all: [
      ...conditionsOf(rest, slugs).map((condition) => ({ condition })),
      ...listOf("and", and).map(below),
      ...(isGiven(or) ? [{ any: listOf("or", or).map(below) }] : []),
      ...(isGiven(not) ? [{ not: below(not) }] : []),
    ],
  };
}

function listOf(
  name: string,
  list: readonly FilterInput[] | null | undefined,
): readonly FilterInput[] {
  if (list?.length === 0)
    throw fault(name, "holds at least one filter, but got an empty list");
  return list ?? [];
}
