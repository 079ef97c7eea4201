import { words } from "../words.ts";
import type { Part } from "./parts.ts";

/** The parts of the view: a table of contents. The address stays as it is, so that back leads out of the view. */
export function Contents({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <nav className="contents" aria-label={words.entity.contents}>
      <ul className="plain">
        {parts.map((part) => (
          <li key={part}>
            <a
              href={`#${part}`}
              onClick={(event) => {
                event.preventDefault();
                const target = document.getElementById(part);
                target?.scrollIntoView();
                target?.focus({ preventScroll: true });
              }}
            >
              {words.entity.parts[part]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
