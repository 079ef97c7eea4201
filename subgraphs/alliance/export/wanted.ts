/** From the ids of a question to the records that they mean. */
import { MEMBER_NOT_ASKED, codeOf } from "../../contract/errors.ts";
import { parseRecordId } from "../../contract/record-id.ts";
import type { EntityView } from "../entity.ts";
import { entityById } from "../resolve.ts";
import type { Holdings } from "../scatter/holdings.ts";
import type { LeftOut } from "./exported.ts";

/** The records that are wanted, by id alone. */
export interface Wanted {
  readonly entities: readonly EntityView[];
  /** Records that were asked for by their own ids. */
  readonly records: readonly string[];
  /** Records that are not wanted, but may say something of the same values. */
  readonly consulted: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** `judged`: whether other records of the same values have a say. */
export async function wantedBy(
  holdings: Holdings,
  ids: readonly string[],
  judged: boolean,
): Promise<Wanted> {
  const { asked } = holdings.question;
  const records = ids.flatMap((id) => parseRecordId(id) ?? []);
  const known = new Set(
    records
      .filter(({ slug }) => asked.includes(slug))
      .map(({ slug, feed, stixId }) => `${slug}/${feed}/${stixId}`),
  );
  const others = ids.filter((id) => parseRecordId(id) === undefined);
  const beside = judged
    ? [...known].filter((id) => parseRecordId(id)?.stixType === "indicator")
    : [];
  const [found, around] = await Promise.all([
    Promise.all(others.map((id) => entityOf(holdings, id))),
    Promise.all(beside.map((id) => entityOf(holdings, id))),
  ]);
  const entities = found.flatMap(({ entity }) => entity ?? []);
  const consulted = judged
    ? [...entities, ...around.flatMap(({ entity }) => entity ?? [])].flatMap(
        (entity) => [...entity.records, ...entity.attached].map(({ id }) => id),
      )
    : [];
  return {
    entities: [...new Map(entities.map((one) => [one.id, one])).values()],
    records: [...known],
    consulted: [...new Set(consulted)],
    leftOut: [
      ...found.flatMap(({ leftOut }) => leftOut ?? []),
      ...records
        .filter(({ slug }) => !asked.includes(slug))
        .map(({ slug, feed, stixId }) =>
          leftOutId(`${slug}/${feed}/${stixId}`, slug, "NOT_ASKED"),
        ),
    ],
  };
}

/** That nothing of an id can be in the export. */
export function leftOutId(
  id: string,
  member: string | null,
  reason: LeftOut["reason"],
): LeftOut {
  return { id, member, reason, detail: null };
}

async function entityOf(
  holdings: Holdings,
  id: string,
): Promise<{ readonly entity?: EntityView; readonly leftOut?: LeftOut }> {
  try {
    const entity = await entityById(holdings, id);
    return entity === null
      ? { leftOut: leftOutId(id, null, "UNKNOWN") }
      : { entity };
  } catch (error) {
    // Of one thing among many; an id that has no form ends the question.
    if (codeOf(error) !== MEMBER_NOT_ASKED.code) throw error;
    return { leftOut: leftOutId(id, null, "NOT_ASKED") };
  }
}
