/**
 * The kinds of thing that Tessera joins, as one table. SDL, resolvers, scatter,
 * intake and command line are made from it: a new kind is one entry here.
 * STIX types: STIX 2.1 sections 4 and 5.
 */

export type KindName =
  | "CAMPAIGN"
  | "ACTOR"
  | "INDICATOR"
  | "MALWARE"
  | "TECHNIQUE"
  | "REPORT"
  | "VULNERABILITY";

/** A field of a kind's record, beyond those that every record has. */
export interface RecordField {
  readonly name: string;
  /** Its GraphQL type. */
  readonly type: string;
  readonly description: string;
  /** The contract version that brought it; absent: the first. */
  readonly since?: string;
}

export interface Kind {
  readonly name: KindName;
  /** The entity's GraphQL type; records are `<Prefix><Type>Record`. */
  readonly type: string;
  /** The query field of one, the edge field of many, and the query field of all of them. */
  readonly one: string;
  readonly many: string;
  readonly list: string;
  /** The STIX types whose objects become records of this kind. */
  readonly stixTypes: readonly string[];
  readonly description: string;
  readonly fields: readonly RecordField[];
  /** Fields of the record that an entity merges, each value with the members that state it. */
  readonly merged: readonly string[];
  /** The kinds that a record of this kind has edges to. */
  readonly edgesTo: readonly KindName[];
  /** How a record's names become keys: titles of reports are no keys (reference: identity). */
  readonly knownBy: "names" | "value" | "ids";
}

const name: RecordField = {
  name: "name",
  type: "String!",
  description: "The name that this member gives it.",
};
const aliases: RecordField = {
  name: "aliases",
  type: "[String!]!",
  description: "Further names that this member gives it.",
};
const description: RecordField = {
  name: "description",
  type: "String",
  description: "This member's own words.",
};
const firstSeen: RecordField = {
  name: "firstSeen",
  type: "DateTime",
  description: "When it was first seen, as this member states it.",
};
const firstSeenPrecision: RecordField = {
  name: "firstSeenPrecision",
  type: "String",
  description:
    "How precise `firstSeen` is: `year`, `month`, `day`; null: as written.",
};
const lastSeen: RecordField = {
  name: "lastSeen",
  type: "DateTime",
  description: "When it was last seen, as this member states it.",
};
const targetedSectors: RecordField = {
  name: "targetedSectors",
  type: "[String!]!",
  description:
    "Sectors that it targets (STIX open vocabulary industry-sector-ov).",
};
const targetedCountries: RecordField = {
  name: "targetedCountries",
  type: "[Country!]!",
  description: "Countries that it targets.",
};

const campaign: Kind = {
  name: "CAMPAIGN",
  type: "Campaign",
  one: "campaign",
  many: "campaigns",
  list: "campaigns",
  stixTypes: ["campaign"],
  description:
    "A set of malicious activities with a purpose (STIX 2.1 section 4.2).",
  fields: [
    name,
    aliases,
    description,
    {
      name: "objective",
      type: "String",
      description: "What the campaign wants to reach.",
    },
    firstSeen,
    firstSeenPrecision,
    lastSeen,
    targetedSectors,
    targetedCountries,
  ],
  merged: [
    "firstSeen",
    "lastSeen",
    "objective",
    "targetedSectors",
    "targetedCountries",
  ],
  edgesTo: [
    "ACTOR",
    "INDICATOR",
    "MALWARE",
    "TECHNIQUE",
    "REPORT",
    "VULNERABILITY",
  ],
  knownBy: "names",
};

const actor: Kind = {
  name: "ACTOR",
  type: "Actor",
  one: "actor",
  many: "actors",
  list: "actors",
  stixTypes: ["intrusion-set", "threat-actor"],
  description:
    "Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17).",
  fields: [
    name,
    aliases,
    description,
    {
      name: "goals",
      type: "[String!]!",
      description: "What the actor wants to reach.",
    },
    firstSeen,
    firstSeenPrecision,
    lastSeen,
    targetedSectors,
    targetedCountries,
  ],
  merged: [
    "firstSeen",
    "lastSeen",
    "goals",
    "targetedSectors",
    "targetedCountries",
  ],
  edgesTo: [
    "CAMPAIGN",
    "ACTOR",
    "INDICATOR",
    "MALWARE",
    "TECHNIQUE",
    "REPORT",
    "VULNERABILITY",
  ],
  knownBy: "names",
};

const indicator: Kind = {
  name: "INDICATOR",
  type: "Indicator",
  one: "indicator",
  many: "indicators",
  list: "indicators",
  stixTypes: ["indicator"],
  description:
    "A pattern by which malicious activity is detected (STIX 2.1 section 4.7).",
  fields: [
    {
      name: "name",
      type: "String!",
      description:
        "The name that this member gives it; the value or the pattern where it gives none.",
    },
    description,
    {
      name: "pattern",
      type: "String",
      description: "The pattern as the member holds it.",
    },
    {
      name: "patternType",
      type: "String",
      description: "The pattern's language: stix, yara, sigma, …",
    },
    {
      name: "value",
      type: "String",
      description:
        "The single value that the pattern asks for, in normal form; null for every other pattern.",
    },
    {
      name: "valueType",
      type: "String",
      description: "What the value is: domain-name, ipv4-addr, file-sha256, …",
    },
    {
      name: "validFrom",
      type: "DateTime",
      description: "From when on the indicator holds.",
    },
    {
      name: "validUntil",
      type: "DateTime",
      description: "Until when the indicator holds.",
    },
    {
      name: "indicatorTypes",
      type: "[String!]!",
      description:
        "What the indicator speaks of (STIX open vocabulary indicator-type-ov).",
    },
    {
      name: "detect",
      type: "Boolean!",
      description:
        "Whether it may go to a detection or block list; a kill switch may not.",
    },
    {
      name: "role",
      type: "String",
      description: "A role of its own, such as `kill-switch`.",
    },
    {
      name: "warningLists",
      type: "[String!]!",
      description:
        "Public warning lists (MISP) that the value is on: a flag, not a verdict.",
    },
  ],
  merged: ["validUntil", "role", "warningLists"],
  edgesTo: ["CAMPAIGN", "ACTOR", "MALWARE", "TECHNIQUE", "REPORT"],
  knownBy: "value",
};

const malware: Kind = {
  name: "MALWARE",
  type: "Malware",
  one: "malware",
  many: "malware",
  list: "malwares",
  stixTypes: ["malware", "tool"],
  description:
    "Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18).",
  fields: [name, aliases, description, firstSeen, firstSeenPrecision, lastSeen],
  merged: ["firstSeen", "lastSeen"],
  edgesTo: [
    "CAMPAIGN",
    "ACTOR",
    "INDICATOR",
    "TECHNIQUE",
    "REPORT",
    "VULNERABILITY",
  ],
  knownBy: "names",
};

const technique: Kind = {
  name: "TECHNIQUE",
  type: "Technique",
  one: "technique",
  many: "techniques",
  list: "techniques",
  stixTypes: ["attack-pattern"],
  description:
    "How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1).",
  fields: [
    name,
    aliases,
    description,
    {
      name: "killChainPhases",
      type: "[String!]!",
      description:
        "Phases as `<kill chain>:<phase>`, such as `mitre-attack:initial-access`.",
    },
  ],
  merged: ["killChainPhases"],
  edgesTo: ["CAMPAIGN", "ACTOR", "INDICATOR", "MALWARE", "REPORT"],
  knownBy: "names",
};

const report: Kind = {
  name: "REPORT",
  type: "Report",
  one: "report",
  many: "reports",
  list: "reports",
  stixTypes: ["report", "grouping"],
  description:
    "A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16).",
  fields: [
    name,
    description,
    {
      name: "published",
      type: "DateTime",
      description: "When it was published.",
    },
  ],
  merged: ["published"],
  edgesTo: [
    "CAMPAIGN",
    "ACTOR",
    "INDICATOR",
    "MALWARE",
    "TECHNIQUE",
    "VULNERABILITY",
  ],
  knownBy: "ids",
};

const vulnerability: Kind = {
  name: "VULNERABILITY",
  type: "Vulnerability",
  one: "vulnerability",
  many: "vulnerabilities",
  list: "vulnerabilities",
  stixTypes: ["vulnerability"],
  description:
    "A weakness that is exploited, known by its CVE (STIX 2.1 section 4.19).",
  fields: [name, description],
  merged: [],
  edgesTo: ["CAMPAIGN", "ACTOR", "MALWARE", "REPORT"],
  knownBy: "ids",
};

/** Every kind, in the order in which people list them. */
export const kinds: readonly Kind[] = [
  campaign,
  actor,
  indicator,
  malware,
  technique,
  report,
  vulnerability,
];

/** A sighting is a record, but not an entity: who saw what, when, how often. */
export const sightingFields: readonly RecordField[] = [
  firstSeen,
  lastSeen,
  {
    name: "count",
    type: "Int",
    description:
      "How often it was seen; 0: looked for and not seen; null: not stated.",
  },
  {
    name: "falsePositive",
    type: "Boolean!",
    description: "Whether the member says that what was seen was harmless.",
  },
  description,
];

/** The kind of that name; throws if there is none, since names come from this table. */
export function kindOf(kindName: KindName): Kind {
  const found = kinds.find((kind) => kind.name === kindName);
  if (found === undefined) throw new Error(`No kind is called ${kindName}.`);
  return found;
}

/** The kind whose records are of this STIX type, if there is one. */
export function kindOfStixType(stixType: string): Kind | undefined {
  return kinds.find((kind) => kind.stixTypes.includes(stixType));
}
