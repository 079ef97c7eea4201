import { useId, useState } from "react";

import { at } from "../address/address.ts";
import { go } from "../address/history.ts";
import { useAddress } from "../address/use-address.ts";
import { isList } from "../lookup/list-lines.ts";
import { keepPasted } from "../lookup/pasted.ts";
import { words } from "../words.ts";
import "./ask.css";
import { keepDraft, keptDraft } from "./draft.ts";
import { nextOption } from "./next-option.ts";
import { SuggestionPanel } from "./suggestion-panel.tsx";
import { useSuggestions } from "./use-suggestions.ts";

/**
 * The one box, a combobox with a list (WAI-ARIA Authoring Practices, "Combobox"):
 * Enter asks, or opens the suggestion that the arrows chose; a pasted list opens
 * the look-up. What is typed is kept until it is asked.
 */
export function AskBox() {
  const address = useAddress();
  const asked = address.view === "ask" ? address.key : null;
  // Null: nothing was typed since it was asked.
  const [draft, setDraft] = useState(keptDraft);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const id = useId();
  const text = draft ?? asked ?? "";
  const suggestions = useSuggestions(draft ?? "", open);
  const { length } = suggestions.entities;
  const type = (typed: string | null) => {
    setDraft(typed);
    keepDraft(typed);
    setActive(-1);
    setOpen(typed !== null);
  };
  const openEntity = (entity: string | undefined) => {
    if (entity === undefined) return;
    type(null);
    go(at({ view: "entity", id: entity }, address));
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
    <search
      className="ask-box"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (active >= 0) openEntity(suggestions.entities[active]?.id);
          else askFor(text);
        }}
      >
        <input
          type="search"
          role="combobox"
          aria-label={words.ask.label}
          aria-autocomplete="list"
          aria-expanded={open && length > 0}
          aria-controls={open ? id : undefined}
          aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
          aria-describedby={open ? "suggest-goes" : undefined}
          placeholder={words.ask.placeholder}
          value={text}
          autoComplete="off"
          spellCheck={false}
          onFocus={() => setOpen(true)}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            const next = nextOption(event.key, active, length);
            if (event.key === "Escape" && open) {
              // The browser would empty the box.
              event.preventDefault();
              setActive(-1);
              setOpen(false);
            } else if (event.key === "ArrowDown" && !open) {
              event.preventDefault();
              setOpen(true);
            } else if (next !== null) {
              event.preventDefault();
              setActive(next);
            }
          }}
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
      {open && (
        <SuggestionPanel
          id={id}
          suggestions={suggestions}
          active={active}
          choose={openEntity}
        />
      )}
    </search>
  );
}
