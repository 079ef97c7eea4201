/** The GraphQL editor, asking as the tab's person: bundled, with nothing from anywhere else. */
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./graphiql.css";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";

import { exampleDocument } from "../api/generated.ts";
import { openSession } from "../sign-in/session.ts";
import { keptForTab } from "../state/kept-here.ts";
import { StartFault } from "../start-fault.tsx";
import { themeStore } from "../theme.ts";
import { words } from "../words.ts";
import { fetcherFor } from "./fetcher.ts";
import { takeShownQuery } from "./shown-query.ts";

const root = createRoot(document.querySelector("#editor") ?? document.body);
const session = openSession(keptForTab);
const theme = themeStore.get();
const query = takeShownQuery();

root.render(
  session.get().kind === "signed-in" ? (
    <>
      <h1>{words.header.editor}</h1>
      <GraphiQL
        fetcher={fetcherFor(session)}
        // It would keep them for the browser: search terms are for the tab.
        storage={sessionStorage}
        forcedTheme={theme === "auto" ? "system" : theme}
        {...(query === null
          ? { defaultQuery: exampleDocument.text }
          : {
              initialQuery: query.text,
              initialVariables: JSON.stringify(query.variables, null, 2),
              initialHeaders: JSON.stringify(query.headers, null, 2),
            })}
      >
        <GraphiQL.Logo>
          <a href="/">{words.page.title}</a>
        </GraphiQL.Logo>
      </GraphiQL>
    </>
  ) : (
    <StartFault title={words.header.editor} because={words.signIn.waiting} />
  ),
);
