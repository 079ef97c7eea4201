import { useState } from "react";

import { at } from "../address/address.ts";
import { go } from "../address/history.ts";
import { useAddress } from "../address/use-address.ts";
import { words } from "../words.ts";
import { HOPS, USUAL_HOPS } from "./path-limits.ts";

/** Between what, and how far at most. */
export function PathsForm({
  from,
  to,
  hops,
}: {
  readonly from: string | null;
  readonly to: string | null;
  readonly hops: number;
}) {
  const address = useAddress();
  const [start, setStart] = useState(from ?? "");
  const [end, setEnd] = useState(to ?? "");
  const [far, setFar] = useState(hops);
  return (
    <form
      className="paths-form"
      onSubmit={(event) => {
        event.preventDefault();
        const place = {
          view: "paths",
          from: start.trim() || null,
          to: end.trim() || null,
        } as const;
        const shown = far === USUAL_HOPS ? {} : { hops: String(far) };
        go({ ...at(place, address), shown });
      }}
    >
      <TextBox label={words.paths.from} text={start} onType={setStart} />
      <TextBox label={words.paths.to} text={end} onType={setEnd} />
      <label>
        {words.paths.hops}{" "}
        <select
          value={far}
          onChange={({ target }) => setFar(Number(target.value))}
        >
          {HOPS.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <button type="submit" className="main">
        {words.paths.find}
      </button>
    </form>
  );
}

function TextBox({
  label,
  text,
  onType,
}: {
  readonly label: string;
  readonly text: string;
  readonly onType: (text: string) => void;
}) {
  return (
    <label>
      {label}{" "}
      <input
        type="text"
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => onType(target.value)}
      />
    </label>
  );
}
