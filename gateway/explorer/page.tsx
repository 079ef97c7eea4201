/** The frame: who asks and whom, the view of the address, and nothing of what the views know. */
import { Suspense, useEffect, useRef } from "react";

import type { Address } from "./address/address.ts";
import { printAddress } from "./address/address.ts";
import { useAddress } from "./address/use-address.ts";
import { AnsweredBar } from "./answered/answered-bar.tsx";
import { AskView } from "./ask/ask-view.tsx";
import { EntityView } from "./entity/entity-view.tsx";
import { FaultBoundary } from "./fault-boundary.tsx";
import { GraphView } from "./graph/graph-view.tsx";
import { Header } from "./header.tsx";
import { LookupView } from "./lookup/lookup-view.tsx";
import { PathsView } from "./paths/paths-view.tsx";
import { EndedNote } from "./sign-in/ended-note.tsx";
import { PurposePanel } from "./sign-in/purpose-panel.tsx";
import { SignInPanel } from "./sign-in/sign-in-panel.tsx";
import { usePage } from "./state/page-context.ts";
import { useStore } from "./state/use-store.ts";
import { words } from "./words.ts";

export function Page() {
  const { session } = usePage();
  const who = useStore(session);
  const address = useAddress();
  const main = useFocusOnChange(placeOf(address));
  return (
    <>
      <a className="skip" href="#answer">
        {words.page.skip}
      </a>
      <Header />
      {who.kind !== "signed-out" && <AnsweredBar />}
      {who.kind === "ended" && <EndedNote />}
      <main id="answer" ref={main} tabIndex={-1}>
        {/* Another place is another view: nothing of the last one's state stays. */}
        <FaultBoundary key={placeOf(address)}>
          <Suspense>
            {who.kind === "signed-out" ? (
              <SignInPanel />
            ) : (
              <Asked address={address} />
            )}
          </Suspense>
        </FaultBoundary>
      </main>
    </>
  );
}

/** The view, once it is said what for. */
function Asked({ address }: { readonly address: Address }) {
  const chosen = useStore(usePage().purpose);
  const asks = address.view !== "ask" || address.key !== null;
  if (asks && chosen === null) return <PurposePanel />;
  switch (address.view) {
    case "ask":
      return <AskView wanted={address.key} />;
    case "lookup":
      return <LookupView />;
    case "entity":
      return <EntityView id={address.id} />;
    case "graph":
      return <GraphView ids={address.ids} />;
    case "paths":
      return <PathsView from={address.from} to={address.to} />;
  }
}

/** What of an address makes it another view: not whom one asks, nor what the view remembers. */
function placeOf(address: Address): string {
  return printAddress({ ...address, members: null, shown: {} });
}

/** After a change of view the keyboard goes on in it; not at the first one, where the browser decides. */
function useFocusOnChange(place: string) {
  const main = useRef<HTMLElement>(null);
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    main.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [place]);
  return main;
}
