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
  /** All that an answer depends on beside the question: part of every query's key. */
  readonly terms: readonly unknown[];
  /** Rejects with an `AskFault`; an ended sign-in is told to the page as well. */
  readonly ask: Ask;
}

export function useAsking(): AskingNow {
  const { session, purpose, identify } = usePage();
  const who = useStore(session);
  const chosen = useStore(purpose);
  const named = useStore(identify);
  const { members } = useAddress();
  return {
    ready: who.kind === "signed-in" && chosen !== null,
    members,
    terms: [members, chosen, named],
    ask: useAsk(),
  };
}
