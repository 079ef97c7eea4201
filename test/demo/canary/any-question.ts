/**
 * Questions of every root field, made at random from what can be known without
 * seeing a canary: names, values and ids of the demonstration, filters, orders,
 * and much that is wrong.
 */
import * as fc from "fast-check";

/** One root field with its arguments, as text; those that are `paged` take a cursor. */
export interface RootQuestion {
  readonly field: string;
  readonly args: string;
  readonly selection: string;
  readonly paged: boolean;
}

/** A document of several, each under an alias of its place; `after` are cursors by place. */
export function documentOf(
  questions: readonly RootQuestion[],
  after: ReadonlyMap<number, string> = new Map(),
): string {
  const fields = questions.map(({ field, args, selection }, place) => {
    const cursor = after.get(place);
    const all = [args, ...(cursor === undefined ? [] : [`after: "${cursor}"`])];
    return `  q${place}: ${field}${all.join("") === "" ? "" : `(${all.join(", ")})`} ${selection}`;
  });
  return `{\n${fields.join("\n")}\n}`;
}

const key = fc.constantFrom(
  "Operation Parliament",
  "Operation Parliament",
  "WIRTE",
  "WannaCry",
  "Gaza Cybergang",
  "Lazarus Group",
  "Remcos",
  "G0090",
  "T1566",
  "CVE-2017-11882",
  "office365-update[.]com",
  "campaign/operation-parliament",
  "campaign--523d4c1a-c752-5a3c-84f1-9e8fda9894a8",
  "Operation Nobody Has Heard Of",
);

const id = fc.constantFrom(
  "campaign/operation-parliament",
  "actor/G0090",
  "malware/wannacry",
  "campaign/wannacry",
  "technique/T1566",
  "vulnerability/CVE-2017-11882",
  "indicator/office365-update.com",
  "etisalat/help-ag-etisalat/campaign--523d4c1a-c752-5a3c-84f1-9e8fda9894a8",
  "softbank/softbank/intrusion-set--3377f704-b13b-5869-940a-224ff1c66c29",
);

/** What is no key, or no id of anything. */
const wrong = fc.constantFrom(
  " ",
  "' OR 1=1 //",
  "campaign/",
  "etisalat/",
  "etisalat/own/campaign--00000000-0000-4000-8000-000000000000",
  "nobody/own/campaign--00000000-0000-4000-8000-000000000000",
  "x",
);

const RECORDS =
  "records { __typename id stixId author feed marking { tlp statements } labels basis externalReferences { sourceName url } stix }";
const CLAIMS =
  "claims { id author relationshipType stance confidence basis description references { sourceName url } marking { tlp statements } }";
const ABOUT =
  "__typename id name names { value members { slug } } members { slug } answer { complete }";
const PAGE = "pageInfo { hasNextPage startCursor endCursor }";

const LISTED = `{ totalCount bounded edges { cursor node { id name members { slug } } } ${PAGE} }`;

/** What may be asked of an entity of any kind; one of these at a time, since records are dear. */
const facets = [
  "",
  "",
  RECORDS,
  "sameName { id name }",
  "identity { links { left right key reason } rejected { left right key reason } dependsOn { slug } truncated }",
];

/** Of a campaign beside. */
const campaignFacets = [
  ...facets,
  "attached { id }",
  "objective { value members { slug } } firstSeen { value }",
  "corroboration { members sources echoes sightedBy sourceList { name records urls } }",
  "sightings { count organisations members { slug } negative records { id count description } }",
  "related(first: 5) { totalCount edges { cursor score node { id name } } leftOut { entity { id name } reason } }",
  `timeline(first: 20) { undated items { at what author cursor claim { relationshipType basis } target { id name } } ${PAGE} }`,
  ...["actors", "indicators", "techniques", "reports", "vulnerabilities"].map(
    (kind) =>
      `${kind}(first: 5) { totalCount edges { cursor node { id name } ${CLAIMS} } ${PAGE} }`,
  ),
];

const facet = fc.constantFrom(...facets);
const campaignFacet = fc.constantFrom(...campaignFacets);

const byKey = question(
  fc.constantFrom(
    "actor",
    "malware",
    "technique",
    "report",
    "vulnerability",
    "entities",
  ),
  key.map((text) => `key: ${JSON.stringify(text)}`),
  facet.map((each) => `{ ${ABOUT} ${each} }`),
);

const campaign = question(
  fc.constant("campaign"),
  key.map((text) => `key: ${JSON.stringify(text)}`),
  campaignFacet.map((each) => `{ ${ABOUT} ${each} }`),
);

const indicator = question(
  fc.constant("indicator"),
  key.map((text) => `value: ${JSON.stringify(text)}`),
  facet.map((each) => `{ ${ABOUT} ${each} }`),
);

const byId = question(
  fc.constantFrom("entity", "node", "nodes"),
  id,
  fc.constantFrom(
    `{ __typename id ... on Entity { ${ABOUT} } }`,
    `{ __typename id ... on Campaign { ${claimsOf("actors")} } }`,
  ),
).map((asked) => ({
  ...asked,
  args:
    asked.field === "nodes"
      ? `ids: [${JSON.stringify(asked.args)}, "x"]`
      : `id: ${JSON.stringify(asked.args)}`,
}));

const filter = fc.constantFrom(
  "",
  "tlpMax: RED",
  "tlpMax: CLEAR",
  'membersAny: ["etisalat"]',
  'membersAny: ["softbank", "telefonica"]',
  "minMembers: 2",
  "hasSighting: true",
  "not: { hasSighting: true }",
  'changedSince: "2020-05-30T00:00:00.000Z"',
  "confidenceMin: 51",
  "not: { confidenceMin: 51 }",
  'not: { labels: ["x"] }',
  'or: [{ authors: ["Help AG (Etisalat)"] }, { tlpMax: AMBER }]',
  "and: [{ revoked: false }, { minMembers: 1 }]",
  'authors: ["nobody"]',
);

const order = fc.constantFrom(
  "",
  ...[
    "NAME",
    "MODIFIED",
    "RECORDED_AT",
    "FIRST_SEEN",
    "LAST_SEEN",
    "CONFIDENCE",
  ].flatMap((by) => [
    `, orderBy: { by: ${by} }`,
    `, orderBy: { by: ${by}, descending: true }`,
  ]),
);

const list = question(
  fc.constantFrom(
    "campaigns",
    "actors",
    "indicators",
    "malwares",
    "techniques",
    "reports",
    "vulnerabilities",
  ),
  fc
    .tuple(filter, order, fc.constantFrom(1, 3, 7))
    .map(
      ([by, sorted, first]) => `first: ${first}, filter: { ${by} }${sorted}`,
    ),
  fc.constant(LISTED),
  true,
);

/** What has a time of its own can be asked for by it. */
const dated = question(
  fc.constantFrom("campaigns", "actors", "indicators", "reports"),
  order.map(
    (sorted) =>
      `first: 3, filter: { activeBetween: { from: "2020-05-30T00:00:00.000Z" } }${sorted}`,
  ),
  fc.constant(LISTED),
  true,
);

const search = question(
  fc.constant("search"),
  fc
    .tuple(
      fc.constantFrom(
        "parliament",
        "office365",
        "also",
        "wirt",
        "campaign",
        "actor:wirte",
        "cve:CVE-2017-11882",
        "ip:194.38",
        "example",
        "description",
        "host:office365-update[.]com",
      ),
      fc.constantFrom("", ", kinds: [CAMPAIGN, ACTOR]", ", kinds: [INDICATOR]"),
      fc.constantFrom(2, 20),
    )
    .map(
      ([text, kinds, first]) =>
        `text: ${JSON.stringify(text)}, first: ${first}${kinds}`,
    ),
  fc.constant(
    `{ bounded edges { cursor exact score matched { field value members { slug } } node { id name } } ${PAGE} }`,
  ),
  true,
);

const lookup = question(
  fc.constant("lookup"),
  fc
    .subarray(
      ["office365-update[.]com", "198.51.100.3", "WIRTE", "x.example"],
      { minLength: 1 },
    )
    .map((values) => `values: ${JSON.stringify(values)}`),
  fc.constant(
    "{ asTyped value status members { slug } warningLists { name } roles { value } killSwitch detect indicators { id name names { value } } }",
  ),
);

const paths = question(
  fc.constant("paths"),
  fc
    .tuple(id, id, fc.constantFrom(2, 4))
    .map(
      ([from, to, most]) =>
        `from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)}, maxHops: ${most}`,
    ),
  fc.constant(
    "{ partial reason paths { length weakest { basis author } nodes { id name } } notCrossed { degree entity { id name } } }",
  ),
);

const neighbourhood = question(
  fc.constant("neighbourhood"),
  fc
    .tuple(id, fc.constantFrom(1, 2), fc.constantFrom(5, 200))
    .map(
      ([around, hops, first]) =>
        `id: ${JSON.stringify(around)}, hops: ${hops}, first: ${first}`,
    ),
  fc.constant(
    `{ nodes { hops degree entity { id name } } edges { from to relationshipTypes ${CLAIMS} } notExpanded { degree entity { name } } notDrawn { kind count } partial }`,
  ),
);

const members = question(
  fc.constant("members"),
  fc.constant(""),
  fc.constant("{ member { slug name } status contract schemaApproved }"),
);

const wrongly = question(
  fc.constantFrom("campaign", "entities", "entity", "node", "neighbourhood"),
  wrong,
  fc.constant("{ __typename }"),
).map((asked) => ({
  ...asked,
  args: `${/^(campaign|entities)$/.test(asked.field) ? "key" : "id"}: ${JSON.stringify(asked.args)}`,
}));

/** One document's worth: what may be null stands together, since an error of what may not takes all of the data along. */
export const anyDocument: fc.Arbitrary<readonly RootQuestion[]> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(
      fc.oneof(
        { weight: 3, arbitrary: byKey },
        { weight: 4, arbitrary: campaign },
        { weight: 1, arbitrary: indicator },
        { weight: 2, arbitrary: byId },
      ),
      { minLength: 6, maxLength: 9 },
    ),
  },
  {
    weight: 6,
    arbitrary: fc.array(
      fc.oneof(
        { weight: 6, arbitrary: list },
        { weight: 1, arbitrary: dated },
        { weight: 3, arbitrary: search },
        { weight: 2, arbitrary: lookup },
        { weight: 1, arbitrary: members },
      ),
      { minLength: 6, maxLength: 9 },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.array(fc.oneof(paths, neighbourhood), {
      minLength: 1,
      maxLength: 2,
    }),
  },
  { weight: 1, arbitrary: wrongly.map((asked) => [asked]) },
);

function question(
  field: fc.Arbitrary<string>,
  args: fc.Arbitrary<string>,
  selection: fc.Arbitrary<string>,
  paged = false,
): fc.Arbitrary<RootQuestion> {
  return fc.record({ field, args, selection, paged: fc.constant(paged) });
}

function claimsOf(kind: string): string {
  return `${kind}(first: 5) { edges { node { id name } ${CLAIMS} } }`;
}
