/** What became of the records of an exported bundle: its groupings name them in Tessera's extension. */
import { parseRecordId } from "../../../subgraphs/contract/record-id.ts";
import { kinds } from "../../../subgraphs/contract/kinds.ts";
import { TESSERA_EXTENSION } from "../../../subgraphs/contract/tessera-extension-id.ts";
import { BadUse, readJson } from "../common.ts";
import { putQuestion } from "./put-question.ts";
import type { Answer, QuestionOptions } from "./put-question.ts";
import { together } from "./withdrawn-answer.ts";
import type { WithdrawnData, WithdrawnRecord } from "./withdrawn-answer.ts";

/** The question, in the public API. */
export const stateQuery = `query State($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ${kinds.map(({ type }) => `... on ${type}Record { name revoked modified }`).join("\n    ")}
    ... on SightingRecord { revoked modified }
  }
}`;

interface State {
  readonly nodes: readonly ({
    readonly id: string;
    readonly name?: string;
    readonly revoked?: boolean;
    readonly modified?: string | null;
  } | null)[];
}

/** Ids that `nodes` takes. */
const MOST_IDS = 100;

/** The ids of the records in a bundle that Tessera exported; throws BadUse if the file is none. */
export async function recordIdsIn(file: string): Promise<readonly string[]> {
  const bundle = await readJson(file);
  const objects = propertyOf(bundle, "objects");
  const ids = (Array.isArray(objects) ? (objects as unknown[]) : []).flatMap(
    (object) => {
      const extensions = propertyOf(object, "extensions");
      const ours = propertyOf(extensions, TESSERA_EXTENSION);
      const records = propertyOf(ours, "records");
      return Array.isArray(records) ? (records as unknown[]) : [];
    },
  );
  const known = ids.filter(
    (id): id is string =>
      typeof id === "string" && parseRecordId(id) !== undefined,
  );
  if (known.length === 0)
    throw new BadUse(
      `${file} must be a STIX bundle of \`tessera ask … --stix\`, but none of its objects says which records it holds.`,
    );
  return [...new Set(known)].toSorted();
}

export async function stateOfRecords(
  ids: readonly string[],
  options: QuestionOptions,
): Promise<Answer<WithdrawnData>> {
  const answers: Answer<WithdrawnData>[] = [];
  for (let at = 0; at < ids.length; at += MOST_IDS) {
    const asked = ids.slice(at, at + MOST_IDS);
    // Each is a question of its own, within the gateway's limits.
    const answer = await putQuestion<State>(
      stateQuery,
      { ids: asked },
      options,
    );
    answers.push({
      ...answer,
      data: { withdrawn: withdrawnOf(asked, answer) },
    });
  }
  return together(answers);
}

function withdrawnOf(
  ids: readonly string[],
  { data, extensions }: Answer<State>,
): readonly WithdrawnRecord[] {
  const outcomes = new Map(
    extensions?.answer.members.map(({ member, status }) => [member, status]),
  );
  return ids.flatMap((id, n): readonly WithdrawnRecord[] => {
    const member = parseRecordId(id)?.slug ?? "";
    const record = data?.nodes[n];
    const common = { id, member, name: record?.name ?? null };
    if (record !== null && record !== undefined)
      return record.revoked === true
        ? [
            {
              ...common,
              what: "REVOKED",
              modified: record.modified ?? null,
            },
          ]
        : [];
    const isTold =
      data !== null &&
      data !== undefined &&
      outcomes.get(member) === "ANSWERED";
    return [
      {
        ...common,
        what: isTold ? "NOT_VISIBLE" : "UNDETERMINED",
        modified: null,
      },
    ];
  });
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
