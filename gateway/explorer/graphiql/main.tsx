/** The GraphQL editor, asking as the tab's person: bundled, with nothing from anywhere else. */
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./graphiql.css";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";

import { openSession } from "../sign-in/session.ts";
import { keptForTab } from "../state/kept-here.ts";
import { StartFault } from "../start-fault.tsx";
import { words } from "../words.ts";
import { fetcherFor } from "./fetcher.ts";
import { shownQuery } from "./shown-query.ts";

const root = createRoot(document.querySelector("#editor") ?? document.body);
const session = openSession(keptForTab);
const query = shownQuery();

root.render(
  session.get().kind === "signed-in" ? (
    <GraphiQL
      fetcher={fetcherFor(session)}
      {...(query === null
        ? {}
        : {
            initialQuery: query.text,
            initialVariables: JSON.stringify(query.variables, null, 2),
          })}
    >
      <GraphiQL.Logo>
        <a href="/">{words.page.title}</a>
      </GraphiQL.Logo>
    </GraphiQL>
  ) : (
    <StartFault title={words.header.editor} because={words.signIn.waiting} />
  ),
);
