import { useRef } from "react";

import { showQuery } from "../graphiql/shown-query.ts";
import { optionHeaders } from "../api/option-headers.ts";
import { useAddress } from "../address/use-address.ts";
import { usePage } from "../state/page-context.ts";
import { useStore } from "../state/use-store.ts";
import { words } from "../words.ts";
import type { QueryAsked, QuestionOnScreen } from "./answered-store.ts";

/** "Show me the query": each question on the screen, a click away from the editor. */
export function ShowQuery({
  questions,
}: {
  readonly questions: readonly QuestionOnScreen[];
}) {
  const { purpose, identify } = usePage();
  const chosen = useStore(purpose);
  const named = useStore(identify);
  const { members } = useAddress();
  const menu = useRef<HTMLDetailsElement>(null);
  const queries = questions.flatMap(({ query }) => query ?? []);
  if (queries.length === 0) return null;
  const open = ({ text, variables }: QueryAsked) => {
    const headers = optionHeaders({
      purpose: chosen,
      members,
      identify: named,
    });
    showQuery({ text, variables, headers });
    if (menu.current !== null) menu.current.open = false;
    // A tab that this one opens begins with what this one keeps, and the work here stays.
    if (window.open("/graphiql.html", "_blank") === null)
      location.assign("/graphiql.html");
  };
  const [only] = queries;
  if (only !== undefined && queries.length === 1)
    return (
      <button type="button" className="plain-button" onClick={() => open(only)}>
        {words.answered.showQuery}
      </button>
    );
  return (
    <details className="menu" ref={menu}>
      <summary>{words.answered.showQueries(queries.length)}</summary>
      <div className="menu-body">
        {queries.map((query, place) => (
          <button
            key={`${place} ${query.name}`}
            type="button"
            onClick={() => open(query)}
          >
            {query.name}
          </button>
        ))}
      </div>
    </details>
  );
}
