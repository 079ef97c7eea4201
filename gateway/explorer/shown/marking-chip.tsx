import { words } from "../words.ts";

/** To whom the owner releases it (TLP 2.0); null: it bears no level. */
export function MarkingChip({ tlp }: { readonly tlp: string | null }) {
  return tlp === null ? (
    <span className="chip">{words.shown.unmarked}</span>
  ) : (
    <span className={`chip tlp tlp-${tlp.toLowerCase().replace("_", "-")}`}>
      {words.shown.marking(tlp)}
    </span>
  );
}
