/** As whom, what for and of whom the page asks now: what every question has in common. */
import { useAddress } from "../address/use-address.ts";
import { usePage } from "../state/page-context.ts";
import { useStore } from "../state/use-store.ts";
import type { Answer } from "./answer.ts";
import { ask } from "./ask.ts";
import { AskFault } from "./ask-fault.ts";
import type { Document } from "./document.ts";

export interface AskingNow {
  /** Somebody is signed in, and it is said what for. */
  readonly ready: boolean;
  /** Slugs; null: all. */
  readonly members: readonly string[] | null;
  readonly purpose: string | null;
  /** Rejects with an `AskFault`; an ended sign-in is told to the page as well. */
  readonly ask: <Result, Variables>(
    document: Document<Result, Variables>,
    variables: Variables,
    signal: AbortSignal,
  ) => Promise<Answer<Result>>;
}

export function useAsking(): AskingNow {
  const { session, purpose } = usePage();
  const who = useStore(session);
  const chosen = useStore(purpose);
  const { members } = useAddress();
  return {
    ready: who.kind === "signed-in" && chosen !== null,
    members,
    purpose: chosen,
    ask: async (document, variables, signal) => {
      const now = session.get();
      if (now.kind !== "signed-in") throw new AskFault("sign-in", "");
      const { token } = now;
      const asking = { token, purpose: chosen ?? "", members, signal };
      return ask(document, variables, asking).catch((error: unknown) => {
        if (error instanceof AskFault && error.kind === "sign-in")
          session.set({ kind: "ended", subject: now.subject });
        throw error;
      });
    },
  };
}
