/** What was revoked at its owner since an instant: the lists of every kind, page by page. Relationships and sightings have no list. */
import { kinds } from "../../../subgraphs/contract/kinds.ts";
import type { Kind } from "../../../subgraphs/contract/kinds.ts";
import { putQuestion } from "./put-question.ts";
import type { Answer, QuestionOptions } from "./put-question.ts";
import { together } from "./withdrawn-answer.ts";
import type { WithdrawnData, WithdrawnRecord } from "./withdrawn-answer.ts";

/** The question of one kind, in the public API. */
export function revokedQuery({ list, type }: Kind): string {
  return `query Revoked($since: DateTime!, $after: String) {
  list: ${list}(filter: { revoked: true, changedSince: $since }, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { records { id ... on ${type}Record { member { slug name } name revoked modified recordedAt } } } }
  }
}`;
}

interface Page {
  readonly list: {
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly edges: readonly {
      readonly node: {
        readonly records: readonly (RevokedRecord | null)[];
      };
    }[];
  };
}

interface RevokedRecord {
  readonly id: string;
  readonly member: { readonly name: string };
  readonly name: string;
  readonly revoked: boolean;
  readonly modified: string | null;
  readonly recordedAt: string;
}

export async function revokedSince(
  since: string,
  options: QuestionOptions,
): Promise<Answer<WithdrawnData>> {
  const answers: Answer<WithdrawnData>[] = [];
  // One kind after the other, one page after the other: nobody is in a hurry, and each is a question of its own.
  for (const kind of kinds) {
    let after: string | null = null;
    do {
      const page: Answer<Page> = await putQuestion<Page>(
        revokedQuery(kind),
        { since, after },
        options,
      );
      const { edges, pageInfo } = page.data?.list ?? {};
      const records = (edges ?? []).flatMap(({ node }) => node.records);
      const withdrawn = records.flatMap((record) =>
        record !== null && record.revoked && record.recordedAt >= since
          ? [revoked(record)]
          : [],
      );
      answers.push({ ...page, data: { withdrawn } });
      after = pageInfo?.hasNextPage === true ? pageInfo.endCursor : null;
    } while (after !== null);
  }
  return together(answers);
}

function revoked({
  id,
  member,
  name,
  modified,
}: RevokedRecord): WithdrawnRecord {
  return { id, member: member.name, name, what: "REVOKED", modified };
}
