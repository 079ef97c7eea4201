/** Export: records in the formats that other tools take, whole and by their owners' word. */
import { exportFormats, notExportedReasons } from "../../export-formats.ts";
import { quoted } from "../shared-sdl.ts";
import type { AlliancePart } from "./part.ts";

/** Ids that `export` takes at once, and the records that they may come to. */
export const MOST_EXPORT_IDS = 100;
export const MOST_EXPORT_RECORDS = 2_000;

export const exportPart: AlliancePart = {
  query:
    () => `  "These things in a format that other tools take: of an entity all of its records that you may see, of a record itself. At most ${MOST_EXPORT_IDS} ids, and ${MOST_EXPORT_RECORDS} records in all. Nothing is in it that you may not see, and nothing is left out unsaid."
  export(ids: [ID!]!, format: ExportFormat! = STIX): Export!`,
  types: () => `
"A format of an export."
enum ExportFormat {
${exportFormats.map(({ name, description }) => `  ${quoted(description)}\n  ${name}`).join("\n")}
}

"Why something is not in an export."
enum NotExportedReason {
${Object.entries(notExportedReasons)
  .map(([name, description]) => `  ${quoted(description)}\n  ${name}`)
  .join("\n")}
}

"What was asked for, in a format of other tools."
type Export {
  "The export itself."
  text: String!
  "Its media type."
  mediaType: String!
  "Until when it should be used; then, or when a record in it ceases to hold, it is to be asked for again. What was exported stays with its reader: \`tessera withdrawn\` tells what was taken back since."
  validUntil: DateTime!
  "How many records are in it."
  records: Int!
  "What is not in it, and why."
  leftOut: [NotExported!]!
  "Who answered the question for it: complete if everybody did who was needed for these ids."
  answer: Answer!
}

"Something that is not in an export."
type NotExported {
  "The record, or the id that was asked for."
  id: ID!
  "Whose it is, where that is known."
  member: Member
  "Why it is left out."
  reason: NotExportedReason!
  "What the reason speaks of."
  detail: String
}
`,
};
