/**
 * Filters as the alliance hands them to members: a disjunction of conjunctions
 * of possibly negated conditions. Fields are text with this table behind them,
 * not an enum, so that a new one does not stop the composition with members that
 * do not know it yet.
 */
import { isTlp, tlpLevels } from "./marking.ts";

/** What a condition gives its field to compare with. `span`: `from`, `until` or both. */
export type FilterTakes =
  "texts" | "text" | "number" | "flag" | "from" | "span";

/** A field that a condition may name. */
export interface FilterField {
  readonly name: string;
  readonly takes: FilterTakes;
  /** When a record meets it. */
  readonly description: string;
}

/** One condition on a record. */
export interface FilterCondition {
  readonly field: string;
  /** Negation is two-valued: what is not known to be met is not met, and the negation of it is. */
  readonly negated: boolean;
  readonly texts?: readonly string[] | null;
  readonly number?: number | null;
  readonly flag?: boolean | null;
  readonly from?: string | null;
  readonly until?: string | null;
}

/** Met by a record that meets every condition; by every record if there is none. */
export interface FilterClause {
  readonly allOf: readonly FilterCondition[];
}

/** Met by a record that meets one of the clauses; by no record if there is none. No filter at all is met by every record. */
export interface ListFilter {
  readonly anyOf: readonly FilterClause[];
}

/** Texts are compared in lower case, keys and slugs as they are. Edges and the records at their ends count if the viewer may see them. */
export const filterFields = [
  {
    name: "changedSince",
    takes: "from",
    description: "The version reached the store at or after this instant.",
  },
  {
    name: "activeBetween",
    takes: "span",
    description:
      "What the record says of its time (first seen, valid from or published; to last seen or valid until) overlaps the span; a record that says nothing of it does not.",
  },
  {
    name: "membersAny",
    takes: "texts",
    description: "Its owner is one of these members, by slug.",
  },
  {
    name: "authors",
    takes: "texts",
    description: "Its author has one of these names.",
  },
  {
    name: "tlpMax",
    takes: "text",
    description:
      "Its TLP level is this one or a wider one; unmarked counts as AMBER_STRICT.",
  },
  {
    name: "confidenceMin",
    takes: "number",
    description:
      "Its author is at least so sure, 0 to 100; not stated does not meet it.",
  },
  {
    name: "sectors",
    takes: "texts",
    description: "It targets one of these sectors.",
  },
  {
    name: "countries",
    takes: "texts",
    description: "It targets one of these countries, by code or by name.",
  },
  {
    name: "techniques",
    takes: "texts",
    description:
      "It is connected with a technique that bears one of these identity keys; a denied connection is none.",
  },
  {
    name: "labels",
    takes: "texts",
    description: "It bears one of these labels.",
  },
  {
    name: "valueTypes",
    takes: "texts",
    description:
      "Its value is of one of these types: domain-name, ipv4-addr, …",
  },
  {
    name: "revoked",
    takes: "flag",
    description: "Whether its author has taken it back.",
  },
  {
    name: "hasSighting",
    takes: "flag",
    description: "Whether the owner holds a sighting of it.",
  },
  {
    name: "onWarningList",
    takes: "flag",
    description: "Whether its value is on a public warning list.",
  },
  {
    name: "detect",
    takes: "flag",
    description: "Whether it may go to a detection or block list.",
  },
] as const satisfies readonly FilterField[];

export type FilterFieldName = (typeof filterFields)[number]["name"];

export const MOST_CLAUSES = 64;
export const MOST_CONDITIONS = 32;
export const MOST_TEXTS = 1_000;

/** What is wrong with a filter, in one sentence; `undefined` if a member can apply it. */
export function filterFault({ anyOf }: ListFilter): string | undefined {
  if (anyOf.length > MOST_CLAUSES)
    return `A filter holds at most ${MOST_CLAUSES} clauses, but got ${anyOf.length}.`;
  return anyOf.map(clauseFault).find((fault) => fault !== undefined);
}

function clauseFault({ allOf }: FilterClause): string | undefined {
  if (allOf.length > MOST_CONDITIONS)
    return `A clause holds at most ${MOST_CONDITIONS} conditions, but got ${allOf.length}.`;
  return allOf.map(conditionFault).find((fault) => fault !== undefined);
}

function conditionFault(condition: FilterCondition): string | undefined {
  const field = filterFields.find(({ name }) => name === condition.field);
  if (field === undefined)
    return `No condition is called ${JSON.stringify(condition.field.slice(0, 64))}; there are ${filterFields.map(({ name }) => name).join(", ")}.`;
  if (field.name === "tlpMax" && !isTlp(condition.texts?.[0]))
    return `\`tlpMax\` takes one of ${tlpLevels.join(", ")}.`;
  if ((condition.texts?.length ?? 0) > MOST_TEXTS)
    return `\`${field.name}\` takes at most ${MOST_TEXTS} texts, but got ${condition.texts?.length}.`;
  const { words, isGiven } = values[field.takes];
  return isGiven(condition) ? undefined : `\`${field.name}\` takes ${words}.`;
}

/** What a condition must bring for its field, in words and as a test. */
const values: Readonly<Record<FilterTakes, Value>> = {
  texts: {
    words: "`texts`",
    isGiven: ({ texts }) => Array.isArray(texts),
  },
  text: {
    words: "one of `texts`",
    isGiven: ({ texts }) => texts?.length === 1,
  },
  number: {
    words: "a `number`",
    isGiven: ({ number }) => typeof number === "number",
  },
  flag: {
    words: "a `flag`",
    isGiven: ({ flag }) => typeof flag === "boolean",
  },
  from: {
    words: "an instant `from`",
    isGiven: ({ from }) => typeof from === "string",
  },
  span: {
    words: "an instant `from`, an instant `until`, or both",
    isGiven: ({ from, until }) =>
      typeof from === "string" || typeof until === "string",
  },
};

interface Value {
  readonly words: string;
  readonly isGiven: (condition: FilterCondition) => boolean;
}
