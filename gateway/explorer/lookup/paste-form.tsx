import { useState } from "react";

import { useAskedNames } from "../answered/asked-names.ts";
import { words } from "../words.ts";
import { keepPasted } from "./pasted.ts";

/** Where there is no list in this tab: what this place is, and a way to give it one. */
export function PasteForm() {
  const names = useAskedNames();
  const [text, setText] = useState("");
  return (
    <form
      className="paste-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") keepPasted(text);
      }}
    >
      <h1>{words.lookup.title}</h1>
      <p>{words.lookup.empty}</p>
      <p className="quiet">{words.lookup.stays}</p>
      <label>
        {words.lookup.paste}
        <textarea
          rows={8}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData("text/plain");
            // What is too long to be drawn in a box is looked up as it is.
            if (text !== "" || pasted.length < LONG) return;
            event.preventDefault();
            keepPasted(pasted);
          }}
        />
      </label>
      <p className="row">
        <button type="submit" className="main">
          {words.lookup.begin}
        </button>
        <label>
          {words.lookup.file}{" "}
          <input
            type="file"
            accept="text/*,.csv,.txt"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              void file?.text().then(keepPasted);
            }}
          />
        </label>
      </p>
      <p className="quiet">{words.lookup.goesTo(names)}</p>
    </form>
  );
}

/** Characters. */
const LONG = 20_000;
