/**
 * Ids name their owner. One of an organisation that is no member is mistyped,
 * and says so; that of a member whom the question may not be sent to is another thing.
 */
import { BAD_ID } from "../contract/errors.ts";
import { parseRecordId } from "../contract/record-id.ts";
import type { AllianceMember } from "./context.ts";
import { parseEntityId } from "./entity-id.ts";

/** Throws BAD_ID if the text is the id of a record, or of an entity named after one, of nobody in the alliance. */
export function refuseStrangers(
  members: readonly AllianceMember[],
  text: string,
): void {
  const entity = parseEntityId(text);
  const record = parseRecordId(
    entity?.by === "record" ? entity.recordId : text,
  );
  if (record !== undefined && members.every(({ slug }) => slug !== record.slug))
    throw BAD_ID.of(`No member of the alliance is called "${record.slug}".`);
}
