import { useQueryClient } from "@tanstack/react-query";

import { keepDraft } from "../ask/draft.ts";
import { forgetEditor } from "../graphiql/shown-query.ts";
import { lookups } from "../lookup/lookups.ts";
import { keepPasted } from "../lookup/pasted.ts";
import { usePage } from "../state/page-context.ts";
import { useStore } from "../state/use-store.ts";
import { themeStore, themes } from "../theme.ts";
import { words } from "../words.ts";
import { IdentifySwitch } from "./identify-switch.tsx";
import { useSignIn } from "./use-sign-in.ts";

/** As whom one asks, and what concerns the page as a whole. */
export function WhoMenu() {
  const { told, session, identify } = usePage();
  const who = useStore(session);
  const named = useStore(identify);
  const theme = useStore(themeStore);
  const queries = useQueryClient();
  const { begin } = useSignIn();
  const signedIn = who.kind !== "signed-out";
  const subject = signedIn ? who.subject : null;
  return (
    <details className="menu">
      <summary>
        {signedIn ? (
          <>
            <span className="visually-hidden">
              {words.header.asLong(subject, told.home.name)}
              {named && `, ${words.header.named}`}
            </span>
            <span aria-hidden="true">
              {words.header.as(subject)}
              {named && `, ${words.header.named}`}
            </span>
          </>
        ) : (
          words.header.theme
        )}
      </summary>
      <div className="menu-body">
        {signedIn && (
          <>
            <p>{words.header.asLong(subject, told.home.name)}</p>
            <IdentifySwitch />
          </>
        )}
        <label>
          {words.header.theme}{" "}
          <select
            value={theme}
            onChange={(event) =>
              themeStore.set(
                themes.find((each) => each === event.target.value) ?? "auto",
              )
            }
          >
            {themes.map((each) => (
              <option key={each} value={each}>
                {words.header.themes[each]}
              </option>
            ))}
          </select>
        </label>
        {signedIn && (
          <>
            <a href="/graphiql.html">{words.header.editor}</a>
            <button type="button" onClick={() => begin(true)}>
              {words.header.other}
            </button>
            <button
              type="button"
              onClick={() => {
                session.set({ kind: "signed-out" });
                // What one person saw is not for the next one at this screen.
                queries.clear();
                lookups.forget();
                keepPasted("");
                keepDraft(null);
                forgetEditor();
              }}
            >
              {words.header.signOut}
            </button>
          </>
        )}
      </div>
    </details>
  );
}
