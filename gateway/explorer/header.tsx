import { AskBox } from "./ask/ask-box.tsx";
import { Link } from "./address/link.tsx";
import { WhoMenu } from "./sign-in/who-menu.tsx";
import { PurposeChoice } from "./sign-in/purpose-choice.tsx";
import { usePage } from "./state/page-context.ts";
import { useStore } from "./state/use-store.ts";
import { words } from "./words.ts";

/** The page's head: home, the one box, as whom, and what for. */
export function Header() {
  const { told, session } = usePage();
  const who = useStore(session);
  return (
    <header className="head">
      <Link to={{ view: "ask", key: null }} className="brand">
        <span className="visually-hidden">
          {words.page.home(told.home.name)}
        </span>
        <span aria-hidden="true">
          Tessera <span className="brand-home">{told.home.name}</span>
        </span>
      </Link>
      <AskBox />
      {who.kind !== "signed-out" && <PurposeChoice />}
      <WhoMenu />
    </header>
  );
}
