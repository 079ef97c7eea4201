/**
 * A look-up under way: one question after the other, since 100 at once would take
 * the home's whole share. It can be stopped, waits where the gateway says so, and
 * goes on where it stood. Knows nothing of React.
 */
import { isHole } from "../answered/merged-answers.ts";
import type { Answer, AnswerTold } from "../api/answer.ts";
import { AskFault } from "../api/ask-fault.ts";
import type { LookupQuery } from "../api/generated.ts";
import { createStore } from "../state/store.ts";
import type { Store } from "../state/store.ts";
import { rowOf, rowOfLine } from "./lookup-row.ts";
import type { LookupRow } from "./lookup-row.ts";
import type { ReadList } from "./read-list.ts";

export interface LookupState {
  /** `ready`: nothing was asked; `waiting`: too much was asked, and it goes on by itself. */
  readonly phase:
    "ready" | "asking" | "waiting" | "stopped" | "failed" | "done";
  /** Of all lines, asked or not. */
  readonly rows: readonly LookupRow[];
  /** By question; undefined: not answered yet. */
  readonly answers: readonly (AnswerTold | undefined)[];
  readonly fault: AskFault | null;
}

export interface LookupRun extends Pick<
  Store<LookupState>,
  "get" | "subscribe"
> {
  /** Begins, or goes on with what has no answer. */
  readonly begin: () => void;
  /** What is under way is not waited for. */
  readonly stop: () => void;
  /** Asks those questions again that a member did not answer. */
  readonly askHolesAgain: () => void;
}

export interface LookupPorts {
  readonly ask: (
    values: readonly string[],
    signal: AbortSignal,
  ) => Promise<Answer<LookupQuery>>;
  /** Ends early when the signal does. */
  readonly wait: (seconds: number, signal: AbortSignal) => Promise<void>;
}

/** Seconds, where the gateway does not say how long. */
const USUAL_WAIT = 5;

export function createLookupRun(
  { questions, setAside }: ReadList,
  { ask, wait }: LookupPorts,
): LookupRun {
  const pending = questions.map((lines) =>
    lines.map((line) => rowOfLine(line, "PENDING")),
  );
  const parts: (readonly LookupRow[])[] = [...pending];
  const answers: (AnswerTold | undefined)[] = questions.map(() => undefined);
  const aside = setAside.map((line) => rowOfLine(line, "NO_VALUE"));
  let running: AbortController | undefined;

  const told = (phase: LookupState["phase"], fault: AskFault | null = null) =>
    store.set({
      phase,
      rows: [...parts, aside].flat(),
      answers: [...answers],
      fault,
    });
  const store = createStore<LookupState>({
    phase: questions.length === 0 ? "done" : "ready",
    rows: [...parts, aside].flat(),
    answers: [...answers],
    fault: null,
  });

  const work = async (signal: AbortSignal) => {
    for (let at = 0; at < questions.length; at += 1) {
      if (answers[at] !== undefined) continue;
      const answer = await patiently(questions[at] ?? [], signal);
      if (signal.aborted) return;
      parts[at] = (answer.data?.lookup ?? []).map(rowOf);
      answers[at] = answer.answer ?? NOBODY;
      told("asking");
    }
    running = undefined;
    told("done");
  };
  const patiently = async (
    values: readonly string[],
    signal: AbortSignal,
  ): Promise<Answer<LookupQuery>> => {
    try {
      return await ask(values, signal);
    } catch (error) {
      if (
        signal.aborted ||
        !(error instanceof AskFault) ||
        error.code !== "TOO_MANY_QUESTIONS"
      )
        throw error;
      told("waiting", error);
      await wait(error.waitS ?? USUAL_WAIT, signal);
      if (signal.aborted) throw error;
      told("asking");
      return patiently(values, signal);
    }
  };
  const begin = () => {
    if (running !== undefined) return;
    const mine = new AbortController();
    running = mine;
    told("asking");
    work(mine.signal).catch((error: unknown) => {
      if (running !== mine) return;
      running = undefined;
      const fault =
        error instanceof AskFault
          ? error
          : new AskFault("refused", String(error));
      told("failed", fault);
    });
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    begin,
    stop: () => {
      running?.abort();
      running = undefined;
      told("stopped");
    },
    askHolesAgain: () => {
      // Their rows stay in sight until the new ones are there.
      answers.forEach((answer, at) => {
        if (answer?.members.some(isHole) === true) answers[at] = undefined;
      });
      begin();
    },
  };
}

/** An answer that does not say who gave it. */
const NOBODY: AnswerTold = {
  complete: false,
  requestId: "",
  requests: 0,
  rounds: 0,
  members: [],
};
