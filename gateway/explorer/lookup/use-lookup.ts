import { useEffect, useId, useState } from "react";

import { useAddress } from "../address/use-address.ts";
import { mergedAnswers } from "../answered/merged-answers.ts";
import type { MemberAnswer } from "../api/answer.ts";
import { lookupDocument } from "../api/generated.ts";
import { useAsking } from "../api/use-asking.ts";
import { usePage } from "../state/page-context.ts";
import { useStore } from "../state/use-store.ts";
import { lookups } from "./lookups.ts";
import type { Lookup } from "./lookups.ts";
import type { LookupState } from "./lookup-run.ts";

/** The look-up of this list as who is signed in, of the members and for the purpose that are chosen; null while the list is read. */
export function useLookup(text: string): Lookup | null {
  const who = useStore(usePage().session);
  const { terms, ask } = useAsking();
  const subject = who.kind === "signed-out" ? null : who.subject;
  const asked = JSON.stringify([subject, ...terms]);
  const [ready, setReady] = useState<Ready | null>(null);
  useEffect(() => {
    let left = false;
    const show = (lookup: Lookup) =>
      left ? undefined : setReady({ text, asked, lookup });
    void lookups
      .of(asked, text, (values, signal) =>
        ask(lookupDocument, { values: [...values] }, signal),
      )
      .then(show);
    return () => {
      left = true;
    };
  }, [text, asked, ask]);
  return ready?.text === text && ready.asked === asked ? ready.lookup : null;
}

interface Ready {
  readonly text: string;
  /** As whom, whom, and what for. */
  readonly asked: string;
  readonly lookup: Lookup;
}

/** Tells "who answered" of all questions of a look-up as of one: the worst of each member counts. */
export function useAnsweredOf(
  { run, list }: Lookup,
  { phase, answers }: LookupState,
): void {
  const { answered, told } = usePage();
  const { members } = useAddress();
  const id = useId();
  useEffect(() => {
    const given = answers.filter((each) => each !== undefined);
    if (given.length === 0 && phase === "ready") return undefined;
    const slugs = told.members.map(({ slug }) => slug);
    const merged = mergedAnswers(
      given.map((answer) => ({
        asking: false,
        members: answer.members,
        asked: members,
        askAgain: run.askHolesAgain,
      })),
      slugs,
    );
    answered.put(id, {
      asking: phase === "asking" || phase === "waiting",
      members: merged.flatMap(({ slug, status, tookMs }): MemberAnswer[] =>
        status === "IDLE" || status === "ASKING"
          ? []
          : [{ member: slug, status, tookMs, asOf: null }],
      ),
      asked: members,
      askAgain: run.askHolesAgain,
      query: {
        ...lookupDocument,
        variables: { values: list.questions[0] ?? [] },
      },
    });
    return () => answered.remove(id);
  }, [answered, answers, id, list, members, phase, run, told]);
}
