import { usePage } from "../state/page-context.ts";
import { words } from "../words.ts";

/** Before the first question of a tab: what for. It goes to the owners and into the audit. */
export function PurposePanel() {
  const { told, purpose } = usePage();
  return (
    <section className="panel" aria-labelledby="purpose-title">
      <h1 id="purpose-title">{words.purpose.title}</h1>
      <p>{words.purpose.why}</p>
      <ul className="choices">
        {told.purposes.map((each) => (
          <li key={each}>
            <button type="button" onClick={() => purpose.set(each)}>
              {words.purpose.name(each)}
            </button>
            <span className="quiet">{words.purpose.says(each)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
