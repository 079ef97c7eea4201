/** Mounts the page: what the gateway tells first, then the sign-in that is under way, then the view of the address. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { goInstead } from "./address/history.ts";
import { parseAddress } from "./address/address.ts";
import { createAnswered } from "./answered/answered-store.ts";
import { readTold } from "./api/told.ts";
import { Page } from "./page.tsx";
import { isSamePerson, openSession } from "./sign-in/session.ts";
import { RETURN_PATH, finishSignIn } from "./sign-in/sign-in.ts";
import { StartFault } from "./start-fault.tsx";
import { keptForTab } from "./state/kept-here.ts";
import { PageContext } from "./state/page-context.ts";
import type { PageServices } from "./state/page-context.ts";
import { createStore } from "./state/store.ts";
import { applyTheme } from "./theme.ts";
import { words } from "./words.ts";
import "./style/index.css";

/** Milliseconds for which an answer serves again, when one goes back to it; older ones are asked anew. */
const FRESH = 60_000;

const root = createRoot(document.querySelector("#page") ?? document.body);
applyTheme();
start().catch((error: unknown) =>
  root.render(
    <StartFault
      title={words.page.noGateway}
      because={error instanceof Error ? error.message : String(error)}
    />,
  ),
);

async function start(): Promise<void> {
  const told = await readTold();
  const session = openSession(keptForTab);
  const kept = keptForTab.read("purpose");
  const services: PageServices = {
    told,
    session,
    purpose: createStore<string | null>(
      told.purposes.find((each) => each === kept) ?? null,
      (chosen) => keptForTab.write("purpose", chosen),
    ),
    identify: createStore<boolean>(
      keptForTab.read("identify") === "true",
      (chosen) => keptForTab.write("identify", chosen ? "true" : null),
    ),
    answered: createAnswered(),
  };
  if (location.pathname === RETURN_PATH) {
    const back = await comeBack(services);
    if (back !== null)
      return root.render(
        <StartFault title={words.signIn.failed} because={back} />,
      );
  }
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: "always",
      },
    },
  });
  root.render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <PageContext value={services}>
          <Page />
        </PageContext>
      </QueryClientProvider>
    </StrictMode>,
  );
}

/** Null: signed in, and back at the address; else why not. */
async function comeBack({
  told,
  session,
  identify,
}: PageServices): Promise<string | null> {
  if (told.signIn === null) return words.signIn.impossible;
  try {
    const done = await finishSignIn(told.signIn, keptForTab, location.search);
    if (!isSamePerson(session.get(), done.session)) identify.set(false);
    session.set(done.session);
    const { search } = new URL(done.returnTo, location.origin);
    goInstead(parseAddress(search));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
