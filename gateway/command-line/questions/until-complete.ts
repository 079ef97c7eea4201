/**
 * Asks until everybody answers. Stores that have just started take seconds for
 * their first statements, and an answer that lacks a member for that alone
 * would tell a newcomer nothing about the alliance.
 */
import { setTimeout as pause } from "node:timers/promises";

import { askQuery } from "./ask-query.ts";
import { putQuestion } from "./put-question.ts";
import type { QuestionOptions } from "./put-question.ts";

/** Gives up after `forMs` without a word: who asks next is told who is missing. */
export async function untilComplete(
  key: string,
  asked: Omit<QuestionOptions, "json">,
  { forMs = 120_000, pauseMs = 500 } = {},
): Promise<void> {
  const end = Date.now() + forMs;
  do {
    const { extensions } = await putQuestion(
      askQuery,
      { key },
      { ...asked, json: true },
    );
    if (extensions?.answer.complete === true) return;
    await pause(pauseMs);
  } while (Date.now() < end);
}
