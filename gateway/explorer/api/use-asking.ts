/** As whom, what for and of whom the page asks now: what every question has in common. */
import { useAddress } from "../address/use-address.ts";
import { usePage } from "../state/page-context.ts";
import { useStore } from "../state/use-store.ts";
import { useAsk } from "./use-ask.ts";
import type { Ask } from "./use-ask.ts";

export interface AskingNow {
  /** Somebody is signed in, and it is said what for. */
  readonly ready: boolean;
  /** Slugs; null: all. */
  readonly members: readonly string[] | null;
  readonly purpose: string | null;
  /** Rejects with an `AskFault`; an ended sign-in is told to the page as well. */
  readonly ask: Ask;
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
    ask: useAsk(),
  };
}
