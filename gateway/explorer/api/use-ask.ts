import { useCallback } from "react";

import { useAddress } from "../address/use-address.ts";
import { usePage } from "../state/page-context.ts";
import type { Answer } from "./answer.ts";
import { ask } from "./ask.ts";
import { AskFault } from "./ask-fault.ts";
import type { Document } from "./document.ts";

export type Ask = <Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
) => Promise<Answer<Result>>;

/**
 * Asks as who is signed in, for the purpose and of the members that are chosen;
 * a refused token ends the sign-in. For what is more than one question: views
 * that have one take `useQuestion`.
 */
export function useAsk(): Ask {
  const { session, purpose, identify } = usePage();
  const { members } = useAddress();
  const among = members?.join(",") ?? null;
  return useCallback<Ask>(
    async (document, variables, signal) => {
      const now = session.get();
      if (now.kind !== "signed-in") throw new AskFault("sign-in", "");
      return ask(document, variables, {
        token: now.token,
        purpose: purpose.get() ?? "",
        members: among?.split(",") ?? null,
        identify: identify.get(),
        signal,
      }).catch((error: unknown) => {
        // Who has signed in meanwhile is not signed out for an older token.
        if (
          error instanceof AskFault &&
          error.kind === "sign-in" &&
          session.get() === now
        )
          session.set({ kind: "ended", subject: now.subject });
        throw error;
      });
    },
    [session, purpose, identify, among],
  );
}
