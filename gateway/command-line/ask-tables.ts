/** The answer of `tessera ask` as tables: entities with their records by member, claims, and who answered. */
import Table from "cli-table3";

interface Named {
  readonly slug: string;
  readonly name: string;
}

interface Claim {
  readonly member: Named;
  readonly author: string | null;
  readonly relationshipType: string;
  readonly stance: string;
  readonly confidence: number | null;
  readonly basis: string | null;
  readonly startTime: string | null;
}

interface Edges {
  readonly pageInfo?: { readonly hasNextPage: boolean };
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly name: string };
    readonly claims: readonly Claim[];
  }[];
}

interface AskedRecord {
  readonly id: string;
  readonly stixType: string;
  readonly member: Named;
  readonly author: string | null;
  readonly marking: { readonly tlp: string | null };
  readonly name?: string;
  readonly firstSeen?: string | null;
  readonly firstSeenPrecision?: string | null;
  readonly published?: string | null;
}

interface AskedEntity {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly records: readonly (AskedRecord | null)[];
  readonly sameName: readonly { readonly id: string }[];
  readonly actors?: Edges;
  readonly indicators?: Edges;
}

export interface AskAnswer {
  readonly data?: { readonly entities: readonly AskedEntity[] } | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly member?: string };
  }[];
  readonly extensions?: {
    readonly answer: {
      readonly complete: boolean;
      readonly members: readonly {
        readonly member: string;
        readonly status: string;
        readonly tookMs: number | null;
      }[];
    };
  };
}

export function answerTables(
  key: string,
  { data, errors, extensions }: AskAnswer,
): string {
  const entities = data?.entities ?? [];
  const parts = [
    entities.length === 0
      ? `Nothing goes by ${JSON.stringify(key)} at the members that answered.`
      : `${entities.length} meanings of ${JSON.stringify(key)}`,
    ...entities.flatMap(entityTables),
    answerTable(extensions?.answer.members ?? []),
    ...(errors ?? []).map(
      ({ message, extensions: details }) =>
        `${details?.code ?? "ERROR"}: ${message}`,
    ),
  ];
  return `${parts.join("\n")}\n`;
}

function entityTables(entity: AskedEntity): readonly string[] {
  const records = table(
    ["member", "holds it as", "by the name", "since", "marking", "author"],
    entity.records.map((record) =>
      record === null
        ? ["(did not answer)", "", "", "", "", ""]
        : [
            record.member.name,
            record.stixType,
            record.name ?? "",
            sinceOf(record),
            record.marking.tlp ?? "unmarked",
            record.author ?? "",
          ],
    ),
  );
  const same = entity.sameName.map(({ id }) => id).join(", ");
  return [
    `\n${entity.__typename} ${entity.name}  (${entity.id})${same === "" ? "" : `  same name: ${same}`}`,
    records,
    ...claimTable("Actors: who says what", entity.actors, actorRows),
    ...claimTable("Indicators", entity.indicators, indicatorRows),
  ];
}

function sinceOf({
  firstSeen,
  firstSeenPrecision,
  published,
}: AskedRecord): string {
  const date = firstSeen ?? published;
  if (date === null || date === undefined) return "";
  return firstSeenPrecision === "year" ? date.slice(0, 4) : date.slice(0, 10);
}

function claimTable(
  title: string,
  edges: Edges | undefined,
  rows: (edges: Edges) => readonly (readonly string[])[],
): readonly string[] {
  if (edges === undefined || edges.edges.length === 0) return [];
  const more = edges.pageInfo?.hasNextPage === true ? " (first page)" : "";
  return [
    `${title}${more}`,
    table(
      ["", "member", "says", "sure", "since", "on what ground"],
      rows(edges),
    ),
  ];
}

function actorRows({ edges }: Edges): readonly (readonly string[])[] {
  return edges.flatMap(({ node, claims }) =>
    claims.map((claim) => [node.name, ...claimCells(claim)]),
  );
}

/** Values that one member states alike are one line: nobody reads two dozen equal ones. */
function indicatorRows({ edges }: Edges): readonly (readonly string[])[] {
  const groups = new Map<
    string,
    { values: string[]; cells: readonly string[] }
  >();
  for (const { node, claims } of edges)
    for (const claim of claims) {
      const cells = claimCells(claim);
      const group = groups.get(cells.join("|")) ?? { values: [], cells };
      group.values.push(defanged(node.name));
      groups.set(cells.join("|"), group);
    }
  return [...groups.values()].map(({ values, cells }) => [
    values.length <= 2
      ? values.join("\n")
      : `${values.length} values: ${values.slice(0, 2).join(", ")}, …`,
    ...cells,
  ]);
}

function claimCells({
  member,
  relationshipType,
  stance,
  confidence,
  basis,
  startTime,
}: Claim): readonly string[] {
  return [
    member.name,
    stance === "DISPUTES" ? `NOT ${relationshipType}` : relationshipType,
    confidence === null ? "" : String(confidence),
    startTime?.slice(0, 10) ?? "",
    basis ?? "",
  ];
}

/** Values are shown so that no terminal makes a link of them. */
function defanged(value: string): string {
  return value.replace(/^http/, "hxxp").replaceAll(".", "[.]");
}

function answerTable(
  members: readonly {
    readonly member: string;
    readonly status: string;
    readonly tookMs: number | null;
  }[],
): string {
  return `\nWho answered\n${table(
    ["member", "status", "ms"],
    members.map(({ member, status, tookMs }) => [
      member,
      status,
      tookMs === null ? "" : String(tookMs),
    ]),
  )}`;
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const made = new Table({
    head: [...head],
    style: { head: [], border: [] },
    wordWrap: true,
    colWidths: widths(head.length),
  });
  made.push(...rows.map((row) => row.map(printable)));
  return made.toString();
}

/** Texts of members are text: no escape sequence of theirs reaches the terminal. */
function printable(text: string): string {
  return text.replaceAll(/(?!\n)\p{Cc}/gu, "\u{fffd}");
}

function widths(columns: number): number[] {
  return columns === 6 ? [34, 14, 22, 12, 14, 34] : [16, 18, 8];
}
