import { usePage } from "../state/page-context.ts";
import { useStore } from "../state/use-store.ts";
import { words } from "../words.ts";

/** The purpose, once it is chosen, and a way to change it. */
export function PurposeChoice() {
  const { told, purpose } = usePage();
  const chosen = useStore(purpose);
  return (
    <label className="purpose">
      <span className="quiet">{words.header.purpose}</span>
      <select
        value={chosen ?? ""}
        onChange={(event) => purpose.set(event.target.value)}
      >
        {chosen === null && (
          <option value="">{words.header.purposeNone}</option>
        )}
        {told.purposes.map((each) => (
          <option key={each} value={each}>
            {words.purpose.name(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
