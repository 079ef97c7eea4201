/** What every part of the page may need: made once in `main.tsx`, and handed down. */
import { createContext, useContext } from "react";

import type { Told } from "../api/told.ts";
import type { AnsweredStore } from "../answered/answered-store.ts";
import type { Session } from "../sign-in/session.ts";
import type { Store } from "./store.ts";

export interface PageServices {
  readonly told: Told;
  readonly session: Store<Session>;
  /** What the answers are for; null: not chosen yet in this tab. */
  readonly purpose: Store<string | null>;
  /** Whether owners are told the person's agreed name, for what is marked RED (`x-tessera-identify`). */
  readonly identify: Store<boolean>;
  readonly answered: AnsweredStore;
}

export const PageContext = createContext<PageServices | null>(null);

export function usePage(): PageServices {
  const services = useContext(PageContext);
  if (services === null)
    throw new Error("usePage() is for what stands inside of the page.");
  return services;
}
