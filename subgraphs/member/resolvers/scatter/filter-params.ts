/**
 * A list's filter as the parameter of cypher/meets.cypher: checked, texts in
 * lower case, spans closed, TLP levels as ranks. What does not depend on the
 * record, whose member this is, is decided here and costs no read.
 */
import type {
  PreparedCondition,
  PreparedFilter,
} from "../../../../cypher/rows.ts";
import { BAD_ARGUMENT } from "../../../contract/errors.ts";
import { filterFault } from "../../../contract/filter.ts";
import type { FilterCondition, ListFilter } from "../../../contract/filter.ts";
import { UNMARKED_RANK, isTlp, tlpRank } from "../../../contract/marking.ts";

/** After every instant that is written as text. */
const END_OF_TIME = "\u{10ffff}";

/** null: every record meets it. Throws BAD_ARGUMENT with what is wrong. */
export function preparedFilter(
  filter: ListFilter | null | undefined,
  slug: string,
): PreparedFilter | null {
  if (filter === null || filter === undefined) return null;
  const fault = filterFault(filter);
  if (fault !== undefined) throw BAD_ARGUMENT.of(fault, { argument: "filter" });
  const clauses = filter.anyOf
    .filter(({ allOf }) => !allOf.some((each) => holds(each, slug) === false))
    .map(({ allOf }) =>
      allOf.filter((each) => holds(each, slug) === undefined).map(prepared),
    );
  return clauses.some(({ length }) => length === 0) ? null : clauses;
}

/** Whether a condition holds for every record of this member, or for none; `undefined`: it depends on the record. */
function holds(
  { field, negated, texts }: FilterCondition,
  slug: string,
): boolean | undefined {
  return field === "membersAny" ? texts?.includes(slug) !== negated : undefined;
}

function prepared(condition: FilterCondition): PreparedCondition {
  const { field, negated, texts, number, flag, from, until } = condition;
  return {
    field,
    negated,
    texts:
      field === "techniques"
        ? (texts ?? [])
        : (texts ?? []).map((text) => text.toLowerCase()),
    number: field === "tlpMax" ? rankOf(texts?.[0]) : (number ?? null),
    flag: flag ?? null,
    from: from ?? "",
    until: until ?? END_OF_TIME,
  };
}

function rankOf(tlp: string | undefined): number {
  return isTlp(tlp) ? tlpRank(tlp) : UNMARKED_RANK;
}
