import { words } from "../words.ts";
import { CopyButton } from "./copy-button.tsx";
import { defanged } from "./defanged.ts";
import { SafeText } from "./safe-text.tsx";

/** An indicator's value: shown defanged, never a link, copied as one chooses. */
export function Value({ value }: { readonly value: string }) {
  const shown = defanged(value);
  return (
    <span className="value">
      <code>
        <SafeText text={shown} most={120} />
      </code>
      <CopyButton text={shown} label={words.shown.copyDefanged} />
      {shown !== value && (
        <CopyButton text={value} label={words.shown.copyPlain} />
      )}
    </span>
  );
}
