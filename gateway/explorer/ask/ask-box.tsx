import { useState } from "react";

import { at } from "../address/address.ts";
import { go } from "../address/history.ts";
import { useAddress } from "../address/use-address.ts";
import { keepPasted } from "../lookup/pasted.ts";
import { words } from "../words.ts";
import { isList } from "./is-list.ts";
import { keepDraft, keptDraft } from "./draft.ts";

/** The one box. Enter asks; a pasted list opens the look-up. What is typed is kept until it is asked. */
export function AskBox() {
  const address = useAddress();
  const asked = address.view === "ask" ? address.key : null;
  // Null: nothing was typed since it was asked.
  const [draft, setDraft] = useState(keptDraft);
  const text = draft ?? asked ?? "";
  const type = (typed: string | null) => {
    setDraft(typed);
    keepDraft(typed);
  };
  const askFor = (typed: string) => {
    const key = typed.trim();
    if (key === "") return;
    type(null);
    if (isList(key)) {
      keepPasted(key);
      go(at({ view: "lookup" }, address));
    } else go(at({ view: "ask", key }, address));
  };
  return (
    <search className="ask-box">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          askFor(text);
        }}
      >
        <input
          type="search"
          aria-label={words.ask.label}
          placeholder={words.ask.placeholder}
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => type(event.target.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData("text/plain");
            // The box has one line: the browser would glue the values together.
            if (!isList(pasted)) return;
            event.preventDefault();
            askFor(pasted);
          }}
        />
        <button type="submit" className="main">
          {words.ask.button}
        </button>
      </form>
    </search>
  );
}
