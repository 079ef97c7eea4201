/** `tessera related`: what else shares evidence with a campaign or an actor. */
import { putQuestion, reported } from "./put-question.ts";
import type { Answer, QuestionOptions } from "./put-question.ts";
import { defanged, footer, nobodyKnows, printable, table } from "./tables.ts";

export interface RelatedOptions extends QuestionOptions {
  readonly first: number;
}

/** The question, in the public API. */
export const relatedQuery = `query Related($key: String!, $first: Int!) {
  entities(key: $key) {
    __typename
    id
    name
    ... on Campaign { related(first: $first) { ...Shared } }
    ... on Actor { related(first: $first) { ...Shared } }
  }
}
fragment Shared on RelatedConnection {
  bounded
  pageInfo { hasNextPage }
  leftOut { entity { id name } reason holders }
  edges {
    score
    node { __typename id name members { slug name } }
    evidence(first: 20) { totalCount edges { weight holders node { __typename id name } } }
  }
}`;

interface Thing {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

interface RelatedPage {
  readonly bounded: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly leftOut: readonly {
    readonly entity: Pick<Thing, "id" | "name">;
    readonly reason: string;
    readonly holders: number | null;
  }[];
  readonly edges: readonly {
    readonly score: number;
    readonly node: Thing & {
      readonly members: readonly { readonly name: string }[];
    };
    readonly evidence: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: Thing }[];
    };
  }[];
}

interface RelatedData {
  readonly entities: readonly (Thing & { readonly related?: RelatedPage })[];
}

export async function runRelated(
  key: string,
  options: RelatedOptions,
): Promise<number> {
  const { first } = options;
  const answer = await putQuestion<RelatedData>(
    relatedQuery,
    { key, first },
    options,
  );
  return reported(
    answer,
    options,
    ({ entities }) =>
      entities.flatMap(({ related }) => related?.edges ?? []).length,
    (told) => relatedTables(key, told),
  );
}

function relatedTables(key: string, answer: Answer<RelatedData>): string {
  const entities = answer.data?.entities ?? [];
  const parts = entities.flatMap(({ __typename, id, name, related }) =>
    related === undefined
      ? []
      : [
          `\n${__typename} ${printable(name)}  (${printable(id)})`,
          ...pageTables(related),
        ],
  );
  const nothing = `No campaign and no actor goes by ${JSON.stringify(key)} at the members that answered.`;
  return `${[...(parts.length === 0 ? nobodyKnows(answer, nothing) : parts), footer(answer)].join("\n")}\n`;
}

function pageTables({
  edges,
  leftOut,
  bounded,
  pageInfo,
}: RelatedPage): readonly string[] {
  const rows = edges.map(({ score, node, evidence }) => [
    String(score),
    `${node.__typename} ${node.name}`,
    node.members.map(({ name }) => name).join(", "),
    shared(evidence),
  ]);
  const out = leftOut.map(
    ({ entity, reason, holders }) =>
      `  ${printable(defanged(entity.name))}: ${reason}${holders === null ? "" : `, ${holders} hold it`}`,
  );
  return [
    edges.length === 0
      ? "Nothing else shares evidence with it."
      : table(
          ["score", "related", "held by", "what they share"],
          [8, 36, 24, 62],
          rows,
        ),
    ...(pageInfo.hasNextPage ? ["There are more: --first."] : []),
    ...(bounded
      ? ["Not all of its edges were looked at; there may be more."]
      : []),
    ...(out.length === 0 ? [] : ["Not counted as evidence:", ...out]),
  ];
}

function shared({
  totalCount,
  edges,
}: RelatedPage["edges"][number]["evidence"]): string {
  const names = edges.slice(0, 3).map(({ node }) => defanged(node.name));
  return totalCount <= 3
    ? names.join(", ")
    : `${totalCount}: ${names.join(", ")}, …`;
}
