/** `tessera search`: what goes by part of a name or a value. */
import { putQuestion, reported } from "./put-question.ts";
import type { Answer, QuestionOptions } from "./put-question.ts";
import { defanged, footer, nobodyKnows, table } from "./tables.ts";

export interface SearchOptions extends QuestionOptions {
  readonly first: number;
}

/** The question, in the public API. */
export const searchQuery = `query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    bounded
    pageInfo { hasNextPage }
    edges {
      exact
      score
      node { __typename id name members { name } }
      matched { field value }
    }
  }
}`;

interface SearchData {
  readonly search: {
    readonly bounded: boolean;
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly edges: readonly {
      readonly exact: boolean;
      readonly node: {
        readonly __typename: string;
        readonly id: string;
        readonly name: string;
        readonly members: readonly { readonly name: string }[];
      };
      readonly matched: readonly {
        readonly field: string;
        readonly value: string | null;
      }[];
    }[];
  };
}

export async function runSearch(
  text: string,
  options: SearchOptions,
): Promise<number> {
  const { first } = options;
  const answer = await putQuestion<SearchData>(
    searchQuery,
    { text, first },
    options,
  );
  return reported(
    answer,
    options,
    ({ search }) => search.edges.length,
    searchTables,
  );
}

function searchTables(answer: Answer<SearchData>): string {
  const found = answer.data?.search;
  const rows = (found?.edges ?? []).map(({ exact, node, matched }) => [
    node.__typename,
    shown(node),
    node.id,
    node.members.map(({ name }) => name).join(", "),
    `${exact ? "" : "part of "}${[...new Set(matched.map(({ field }) => field))].join(", ")}`,
  ]);
  const parts = [
    ...(rows.length === 0
      ? nobodyKnows(answer, "Nothing was found at the members that answered.")
      : [
          table(
            ["kind", "name", "id", "held by", "found by"],
            [14, 34, 44, 24, 22],
            rows,
          ),
        ]),
    ...(found?.pageInfo.hasNextPage === true
      ? ["There are more: --first."]
      : []),
    ...(found?.bounded === true
      ? ["A member found more than it gives; a longer text finds the rest."]
      : []),
    footer(answer),
  ];
  return `${parts.join("\n")}\n`;
}

function shown({
  __typename,
  name,
}: SearchData["search"]["edges"][number]["node"]): string {
  return __typename === "Indicator" ? defanged(name) : name;
}
