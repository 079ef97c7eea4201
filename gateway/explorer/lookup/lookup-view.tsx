import { useTitle } from "../use-title.ts";
import { words } from "../words.ts";
import { keptPasted } from "./pasted.ts";

/** A pasted list: who knows which of its values. */
export function LookupView() {
  useTitle(words.lookup.title);
  return (
    <>
      <h1>{words.lookup.title}</h1>
      <pre>{keptPasted()}</pre>
    </>
  );
}
