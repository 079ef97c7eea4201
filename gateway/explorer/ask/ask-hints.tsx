import { Link } from "../address/link.tsx";
import { words } from "../words.ts";

/** The first screen: what can be asked, each as an example that is asked by a click. */
export function AskHints() {
  return (
    <section className="hello">
      <h1>{words.ask.hello}</h1>
      <dl className="hints">
        {words.ask.hints.map(([what, example]) => (
          <div key={example}>
            <dt>{what}</dt>
            <dd>
              <Link to={{ view: "ask", key: example }}>{example}</Link>
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.ask.hintList}</dt>
          <dd>
            <Link to={{ view: "lookup" }}>{words.ask.hintListNext}</Link>
          </dd>
        </div>
      </dl>
    </section>
  );
}
