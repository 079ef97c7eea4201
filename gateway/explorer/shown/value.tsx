import { words } from "../words.ts";
import { CopyButton } from "./copy-button.tsx";
import { defanged } from "./defanged.ts";
import { SafeText } from "./safe-text.tsx";

/** An indicator's value: shown defanged, never a link, copied as one chooses. */
export function Value({ value }: { readonly value: string }) {
  return (
    <span className="value">
      <code>
        <SafeText text={defanged(value)} most={120} />
      </code>
      <CopyValue value={value} />
    </span>
  );
}

/** The two ways to copy a value; one where both are the same. */
export function CopyValue({ value }: { readonly value: string }) {
  const safe = defanged(value);
  return (
    <>
      <CopyButton text={safe} label={words.shown.copyDefanged} />
      {safe !== value && (
        <CopyButton text={value} label={words.shown.copyPlain} />
      )}
    </>
  );
}
