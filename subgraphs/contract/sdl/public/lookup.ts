/** Lookup: who knows any of these values. */
import { LONGEST_PASTE, MOST_PASTED } from "../../pasted-values.ts";
import type { AlliancePart } from "./part.ts";

export const lookupPart: AlliancePart = {
  query:
    () => `  "Who knows these values: one line for each, in the order given, equal ones as often as they come. Each text is a value or holds several (a list, a report), defanged in any way; a line of words in a longer text gives none if nothing in it has the form of a value. At most ${MOST_PASTED} values and ${LONGEST_PASTE} characters in all."
  lookup(values: [String!]!): [Lookup!]!`,
  types: () => `
"Whether somebody knows a value."
enum LookupStatus {
  "Somebody holds an indicator of it that you may see."
  KNOWN
  "Every member of the alliance was asked and answered, and none holds one that you may see."
  UNKNOWN
  "None of those who answered holds one that you may see, and somebody was not asked or did not answer: nobody knows that there is nothing."
  UNDETERMINED
}

"What members know of one value."
type Lookup {
  "The value as it was pasted."
  asTyped: String!
  "The value in normal form; null if it has the form of no value and nobody knows it."
  value: String
  "What the value is: domain-name, ipv4-addr, url, file-sha256, …"
  valueType: String
  "Whether somebody knows it."
  status: LookupStatus!
  "The members that hold an indicator of it."
  members: [Member!]!
  "The indicator; where its owners keep their records of it apart, the part that most members hold."
  indicator: Indicator
  "The indicators: more than one where owners keep their records of the value apart."
  indicators: [Indicator!]!
  "The warning lists that members have it on, known or not: a flag, not a verdict."
  warningLists: [WarningListHit!]!
  "The roles that members give it, such as \`kill-switch\`."
  roles: [ClaimedValue!]!
  "Whether a member says that it is a kill switch: blocking it sets the malware free."
  killSwitch: Boolean!
  "Whether it may go to a detection or block list: false if a member that holds it says that it may not."
  detect: Boolean!
  "The domain that somebody registered, of a name, a URL or a mailbox (Public Suffix List)."
  registeredDomain: String
  "What an address is set aside for, such as \`private\`, \`loopback\` or \`reserved\`; null: it is an ordinary one."
  addressRange: String
}

"A value on a warning list of a member's."
type WarningListHit {
  "The list, by its MISP name."
  name: String!
  "The entry that the value met, such as the domain above it or the network around it; null where the member only notes the list."
  matched: String
  "Whose list it is."
  member: Member!
}
`,
};
