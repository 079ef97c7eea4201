/**
 * The conditions of a filter as a viewer writes them, checked, and as members take
 * them (contract/filter.ts). Each speaks of one record.
 */
import { BAD_ARGUMENT } from "../../contract/errors.ts";
import { MOST_TEXTS } from "../../contract/filter.ts";
import type {
  FilterCondition,
  FilterFieldName,
} from "../../contract/filter.ts";
import { LONGEST_KEY, typedKeys } from "../../contract/keys.ts";
import { isObservableType } from "../../contract/observable.ts";

type Texts = readonly string[] | null;

/** A filter as GraphQL gives it; a kind's own type has some of these fields. */
export interface FilterInput {
  readonly and?: readonly FilterInput[] | null;
  readonly or?: readonly FilterInput[] | null;
  readonly not?: FilterInput | null;
  readonly changedSince?: string | null;
  readonly activeBetween?: {
    readonly from?: string | null;
    readonly until?: string | null;
  } | null;
  readonly membersAny?: Texts;
  readonly authors?: Texts;
  readonly tlpMax?: string | null;
  readonly confidenceMin?: number | null;
  readonly sectors?: Texts;
  readonly countries?: Texts;
  readonly techniques?: Texts;
  readonly labels?: Texts;
  readonly valueTypes?: Texts;
  readonly onWarningList?: boolean | null;
  readonly detect?: boolean | null;
  readonly revoked?: boolean | null;
  readonly hasSighting?: boolean | null;
  readonly minMembers?: number | null;
}

/** A condition before it is known whether it is negated. */
export type Condition = Omit<FilterCondition, "negated">;

/** The conditions that a filter states beside `and`, `or`, `not` and `minMembers`; `slugs` are the alliance's members. Throws BAD_ARGUMENT. */
export function conditionsOf(
  input: FilterInput,
  slugs: readonly string[],
): readonly Condition[] {
  return [
    ...from(input.changedSince),
    ...span(input.activeBetween),
    ...texts("membersAny", membersOf(input.membersAny, slugs)),
    ...texts("authors", input.authors),
    ...texts("tlpMax", isGiven(input.tlpMax) ? [input.tlpMax] : null),
    ...confidence(input.confidenceMin),
    ...texts("sectors", input.sectors),
    ...texts("countries", input.countries),
    ...texts("techniques", techniqueKeys(input.techniques)),
    ...texts("labels", input.labels),
    ...texts("valueTypes", valueTypes(input.valueTypes)),
    ...flag("onWarningList", input.onWarningList),
    ...flag("detect", input.detect),
    ...flag("revoked", input.revoked),
    ...flag("hasSighting", input.hasSighting),
  ];
}

function from(instant: string | null | undefined): readonly Condition[] {
  return isGiven(instant)
    ? [conditionOn("changedSince", { from: instant })]
    : [];
}

function span(
  given: FilterInput["activeBetween"] | undefined,
): readonly Condition[] {
  if (!isGiven(given)) return [];
  const { from: begin = null, until = null } = given;
  if (begin === null && until === null)
    throw fault(
      "activeBetween",
      "has `from`, `until` or both, but got neither",
    );
  if (begin !== null && until !== null && begin > until)
    throw fault(
      "activeBetween",
      `begins before it ends, but got ${begin} to ${until}`,
    );
  return [conditionOn("activeBetween", { from: begin, until })];
}

function confidence(least: number | null | undefined): readonly Condition[] {
  if (!isGiven(least)) return [];
  if (least < 0 || least > 100)
    throw fault("confidenceMin", `is 0 to 100, but got ${least}`);
  return [conditionOn("confidenceMin", { number: least })];
}

function flag(
  field: FilterFieldName,
  given: boolean | null | undefined,
): readonly Condition[] {
  return isGiven(given) ? [conditionOn(field, { flag: given })] : [];
}

function texts(
  field: FilterFieldName,
  given: Texts | undefined,
): readonly Condition[] {
  if (!isGiven(given)) return [];
  if (given.length === 0 || given.length > MOST_TEXTS)
    throw fault(
      field,
      `holds 1 to ${MOST_TEXTS} texts, but got ${given.length}`,
    );
  const bad = given.find(
    (text) =>
      text.trim() === "" ||
      text.length > LONGEST_KEY ||
      text.includes("\0") ||
      !text.isWellFormed(),
  );
  if (bad !== undefined)
    throw fault(
      field,
      `holds texts of 1 to ${LONGEST_KEY} characters, no NUL and no lone surrogates, but got ${shown(bad)}`,
    );
  const distinct = [...new Set(given.map((text) => text.trim()))].toSorted();
  return [conditionOn(field, { texts: distinct })];
}

function membersOf(given: Texts | undefined, slugs: readonly string[]): Texts {
  const unknown = given?.find((slug) => !slugs.includes(slug));
  if (unknown !== undefined)
    throw fault(
      "membersAny",
      `names members of the alliance (${slugs.join(", ")}), but got ${shown(unknown)}`,
    );
  return given ?? null;
}

function techniqueKeys(given: Texts | undefined): Texts {
  const known = given?.map((text) => ({ text, keys: typedKeys(text) }));
  const unknown = known?.find(({ keys }) => keys.length === 0);
  if (unknown !== undefined)
    throw fault(
      "techniques",
      `holds ATT&CK ids (T1566.001), STIX ids or names, but got ${shown(unknown.text)}`,
    );
  return known?.flatMap(({ keys }) => keys) ?? null;
}

function valueTypes(given: Texts | undefined): Texts {
  const unknown = given?.find((type) => !isObservableType(type));
  if (unknown !== undefined)
    throw fault(
      "valueTypes",
      `holds types of values such as domain-name, ipv4-addr or file-sha256, but got ${shown(unknown)}`,
    );
  return given ?? null;
}

function conditionOn(
  field: FilterFieldName,
  compared: Omit<Condition, "field">,
): Condition {
  return { field, ...compared };
}

export function isGiven<Value>(
  value: Value | null | undefined,
): value is NonNullable<Value> {
  return value !== null && value !== undefined;
}

/** A BAD_ARGUMENT about one argument: the sentence says what it takes and what came. */
export function fault(argument: string, sentence: string) {
  return BAD_ARGUMENT.of(`\`${argument}\` ${sentence}.`, { argument });
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 60).toWellFormed());
}
