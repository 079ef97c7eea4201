/** The questions that are on the screen now, each with what became of its members. */
import type { MemberAnswer } from "../api/answer.ts";
import { createStore } from "../state/store.ts";
import type { Store } from "../state/store.ts";

export interface QuestionOnScreen {
  readonly asking: boolean;
  /** Of the last answer; empty before the first one. */
  readonly members: readonly MemberAnswer[];
  /** Whom it may go to (slugs); null: all. */
  readonly asked: readonly string[] | null;
  readonly askAgain: () => void;
  /** What is asked, for whoever wants to see it; absent: it is no single question. */
  readonly query?: QueryAsked;
}

export interface QueryAsked {
  /** The operation's. */
  readonly name: string;
  readonly text: string;
  readonly variables: unknown;
}

export interface AnsweredStore extends Pick<
  Store<readonly QuestionOnScreen[]>,
  "get" | "subscribe"
> {
  put(id: string, question: QuestionOnScreen): void;
  remove(id: string): void;
}

export function createAnswered(): AnsweredStore {
  const questions = new Map<string, QuestionOnScreen>();
  const list = createStore<readonly QuestionOnScreen[]>([]);
  const publish = () => list.set([...questions.values()]);
  return {
    get: list.get,
    subscribe: list.subscribe,
    put: (id, question) => {
      questions.set(id, question);
      publish();
    },
    remove: (id) => {
      questions.delete(id);
      publish();
    },
  };
}
