/** The formats in which an answer leaves the graph, and why something is left out of one. */

export interface ExportFormat {
  readonly name: "STIX" | "CSV" | "MISP" | "SURICATA" | "HOSTS";
  readonly mediaType: string;
  readonly description: string;
}

export const exportFormats: readonly ExportFormat[] = [
  {
    name: "STIX",
    mediaType: "application/stix+json;version=2.1",
    description:
      "A STIX 2.1 bundle: the records as their owners have them, byte for byte, the relationships between them, what both name, and a grouping of the alliance's own for each entity.",
  },
  {
    name: "CSV",
    mediaType: "text/csv;charset=utf-8",
    description:
      "A line for each record of an indicator. A cell that a spreadsheet would run as a formula begins with an apostrophe.",
  },
  {
    name: "MISP",
    mediaType: "application/json",
    description:
      "An event of MISP with an attribute for each record that has a place in one.",
  },
  {
    name: "SURICATA",
    mediaType: "text/plain;charset=utf-8",
    description: "Rules for Suricata that alert: names, addresses and URLs.",
  },
  {
    name: "HOSTS",
    mediaType: "text/plain;charset=utf-8",
    description: "Names to be blocked, as lines of a hosts file.",
  },
];

/** Why something is not in an export, with the words of the schema. */
export const notExportedReasons = {
  UNKNOWN: "Nobody who answered holds anything of that id that you may see.",
  NOT_ASKED:
    "It belongs to a member that this question may not be sent to: name the member in `x-tessera-members`.",
  NO_ANSWER: "Its owner did not answer.",
  NOT_WHOLE:
    "It names objects that you may not see, or that are not there, and a part of an object is no object (STIX 2.1 section 3.5).",
  NO_PLACE:
    "The format has no place for it; `detail` says what it is: its kind, or the type of its value.",
  UNFIT_VALUE:
    "The value does not have the form that the format asks for, or would hit far more than it names.",
  REVOKED: "Its author has taken it back.",
  EXPIRED: "It held until `detail`.",
  KILL_SWITCH:
    "A member says that the value is a kill switch: blocking it sets the malware free. `detail` is the record that says so.",
  NOT_FOR_DETECTION:
    "A member says that the value may not go to a detection or block list. `detail` is the record that says so.",
  WARNING_LIST:
    "The value is on a warning list of a member's; `detail` names it.",
  PAP: "What its reader may do with it (PAP) does not allow the format; `detail` is the level.",
  OWN_RANGE:
    "The value is, holds or lies in what the home calls its own; `detail` is the entry of `ownRanges`.",
} as const;

export type NotExportedReason = keyof typeof notExportedReasons;
