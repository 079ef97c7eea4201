/** What is withdrawn, out of the answers to several questions. */
import type { Answer } from "./put-question.ts";

/** A record that is not to be used any more, or of which nobody can tell. */
export interface WithdrawnRecord {
  readonly id: string;
  readonly member: string;
  readonly name: string | null;
  /** REVOKED; NOT_VISIBLE: gone, or no longer released to you; UNDETERMINED: its owner did not answer. */
  readonly what: "REVOKED" | "NOT_VISIBLE" | "UNDETERMINED";
  readonly modified: string | null;
}

export interface WithdrawnData {
  readonly withdrawn: readonly WithdrawnRecord[];
}

/** One answer of several: each record once, the worst outcome of each member. */
export function together(
  answers: readonly Answer<WithdrawnData>[],
): Answer<WithdrawnData> {
  const records = answers.flatMap(({ data }) => data?.withdrawn ?? []);
  const errors = answers.flatMap((answer) => answer.errors ?? []);
  const members = answers.flatMap(
    ({ extensions }) => extensions?.answer.members ?? [],
  );
  const worst = [...new Set(members.map(({ member }) => member))].flatMap(
    (slug) => {
      const own = members.filter(({ member }) => member === slug);
      const failed = own.find(
        ({ status }) => !["ANSWERED", "NOT_ASKED"].includes(status),
      );
      return (
        failed ??
        own.find(({ status }) => status === "ANSWERED") ??
        own[0] ??
        []
      );
    },
  );
  return {
    data: {
      withdrawn: [...new Map(records.map((one) => [one.id, one])).values()],
    },
    ...(errors.length === 0 ? {} : { errors }),
    extensions: {
      answer: {
        complete: worst.every(({ status }) => status === "ANSWERED"),
        members: worst,
      },
    },
  };
}
