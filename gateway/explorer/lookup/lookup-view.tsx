import { useStore } from "../state/use-store.ts";
import { useTitle } from "../use-title.ts";
import { words } from "../words.ts";
import "./lookup.css";
import { LookupResult } from "./lookup-result.tsx";
import { PasteForm } from "./paste-form.tsx";
import { pastedStore } from "./pasted.ts";
import { useLookup } from "./use-lookup.ts";

/** A pasted list: who knows which of its values. */
export function LookupView() {
  useTitle(words.lookup.title);
  const text = useStore(pastedStore);
  return text === "" ? <PasteForm /> : <LookupOf text={text} />;
}

function LookupOf({ text }: { readonly text: string }) {
  const lookup = useLookup(text);
  if (lookup === null) return <p className="asking">{words.lookup.reading}</p>;
  return <LookupResult lookup={lookup} />;
}
