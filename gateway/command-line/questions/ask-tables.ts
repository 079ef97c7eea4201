/** The answer of `tessera ask` as tables: entities with their records by member, claims, and who answered. */
import type { Answer } from "./put-question.ts";
import {
  claimCells,
  claimHead,
  defanged,
  footer,
  nobodyKnows,
  printable,
  table,
} from "./tables.ts";
import type { Named, SaidClaim } from "./tables.ts";

interface Edges {
  readonly pageInfo?: { readonly hasNextPage: boolean };
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly name: string };
    readonly claims: readonly SaidClaim[];
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

export interface AskData {
  readonly entities: readonly AskedEntity[];
}

const SIX_COLUMNS = [34, 14, 22, 12, 14, 34];

export function askTables(key: string, answer: Answer<AskData>): string {
  const entities = answer.data?.entities ?? [];
  const shown = JSON.stringify(key);
  const parts = [
    ...(entities.length > 0
      ? [
          `${entities.length} ${entities.length === 1 ? "meaning" : "meanings"} of ${shown}`,
        ]
      : nobodyKnows(
          answer,
          `Nothing goes by ${shown} at the members that answered.`,
        )),
    ...entities.flatMap(entityTables),
    footer(answer),
  ];
  return `${parts.join("\n")}\n`;
}

function entityTables(entity: AskedEntity): readonly string[] {
  const records = table(
    ["member", "holds it as", "by the name", "since", "marking", "author"],
    SIX_COLUMNS,
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
    `\n${entity.__typename} ${printable(entity.name)}  (${printable(entity.id)})${same === "" ? "" : `  same name: ${same}`}`,
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
    table(["", ...claimHead], SIX_COLUMNS, rows(edges)),
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
