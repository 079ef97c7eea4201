/** `tessera path`: how two things are connected, hop by hop, and who says so. */
import { BadUse } from "../common.ts";
import { putQuestion, reported } from "./put-question.ts";
import type { Answer, QuestionOptions } from "./put-question.ts";
import {
  claimCells,
  claimHead,
  footer,
  nobodyKnows,
  printable,
  saidFragment,
  table,
} from "./tables.ts";
import type { SaidClaim } from "./tables.ts";

export interface PathOptions extends QuestionOptions {
  readonly hops: number;
  readonly first: number;
}

/** The question, in the public API. */
export const pathQuery = `query Path($from: ID!, $to: ID!, $hops: Int!, $first: Int!) {
  paths(from: $from, to: $to, maxHops: $hops, first: $first) {
    partial
    reason
    notCrossed { entity { id name } degree }
    paths {
      length
      weakest { ...Said }
      steps {
        __typename
        ... on EdgeStep { from { id name } to { id name } claims { ...Said } }
        ... on IdentityStep { entity { id name } left { id } right { id } }
      }
    }
  }
}
${saidFragment}`;

/** What a name or a value means, for those who do not have an id. */
const meaningQuery = `query Meaning($key: String!) { entities(key: $key) { id name } }`;

interface Thing {
  readonly id: string;
  readonly name: string;
}

type Step =
  | {
      readonly __typename: "EdgeStep";
      readonly from: Thing;
      readonly to: Thing;
      readonly claims: readonly SaidClaim[];
    }
  | {
      readonly __typename: "IdentityStep";
      readonly entity: Thing;
      readonly left: { readonly id: string };
      readonly right: { readonly id: string };
    };

interface PathData {
  readonly paths: {
    readonly partial: boolean;
    readonly reason: string | null;
    readonly notCrossed: readonly {
      readonly entity: Thing;
      readonly degree: number;
    }[];
    readonly paths: readonly {
      readonly length: number;
      readonly weakest: SaidClaim | null;
      readonly steps: readonly Step[];
    }[];
  };
}

export async function runPath(
  from: string,
  to: string,
  options: PathOptions,
): Promise<number> {
  const { hops, first } = options;
  const ends: string[] = [];
  for (const text of [from, to]) {
    const end = await idOf(text, options);
    if (typeof end !== "string") return end.code;
    ends.push(end);
  }
  const variables = { from: ends[0], to: ends[1], hops, first };
  const answer = await putQuestion<PathData>(pathQuery, variables, options);
  return reported(
    answer,
    options,
    ({ paths }) => paths.paths.length,
    pathTables,
  );
}

/** An id as it is; a name or a value if it has one meaning alone; the exit code if nobody can tell whether it has one. */
async function idOf(
  text: string,
  options: QuestionOptions,
): Promise<string | { readonly code: number }> {
  if (/^[a-z]+\/./.test(text)) return text;
  const answer = await putQuestion<{ readonly entities: readonly Thing[] }>(
    meaningQuery,
    { key: text },
    options,
  );
  const meanings = answer.data?.entities ?? [];
  const [only] = meanings;
  if (only !== undefined && meanings.length === 1) return only.id;
  const shown = JSON.stringify(text);
  if (only === undefined && (answer.errors ?? []).length > 0) {
    const nothing = `Nothing goes by ${shown} at the members that answered.`;
    const tables = () =>
      `${[...nobodyKnows(answer, nothing), footer(answer)].join("\n")}\n`;
    return { code: reported(answer, options, () => 0, tables) };
  }
  throw new BadUse(
    only === undefined
      ? `Nothing goes by ${shown} at the members that answered; give a name, a value or an id.`
      : `${shown} has ${meanings.length} meanings; give one of their ids: ${meanings.map(({ id }) => id).join(", ")}`,
  );
}

function pathTables(answer: Answer<PathData>): string {
  const found = answer.data?.paths;
  const parts =
    found === undefined
      ? []
      : [
          ...(found.paths.length === 0
            ? ["Nobody who answered connects the two in so many hops."]
            : found.paths.flatMap(onePath)),
          ...found.notCrossed.map(
            ({ entity, degree }) =>
              `Not crossed: ${printable(entity.name)} (${printable(entity.id)}), which has ${degree} edges.`,
          ),
          ...(found.partial
            ? [`Not everything was looked at: ${found.reason}`]
            : []),
        ];
  return `${[...parts, footer(answer)].join("\n")}\n`;
}

function onePath({
  length,
  weakest,
  steps,
}: PathData["paths"]["paths"][number]): readonly string[] {
  if (length === 0) return ["The two are one thing: there is no hop between."];
  const sure =
    weakest === null
      ? ""
      : `, no surer than ${weakest.confidence ?? "not stated"} (${weakest.member.name}: ${weakest.relationshipType})`;
  const rows = steps.flatMap((step): readonly (readonly string[])[] =>
    step.__typename === "EdgeStep"
      ? step.claims.map((claim) => [
          `${step.from.name} → ${step.to.name}`,
          ...claimCells(claim),
        ])
      : [
          [
            step.entity.name,
            `${ownerOf(step.left.id)} = ${ownerOf(step.right.id)}`,
            "one thing",
            "",
            "",
            "",
          ],
        ],
  );
  return [
    `\n${length} ${length === 1 ? "hop" : "hops"}${sure}`,
    table(["hop", ...claimHead], [40, 22, 18, 8, 12, 40], rows),
  ];
}

function ownerOf(recordId: string): string {
  return recordId.slice(0, recordId.indexOf("/"));
}
