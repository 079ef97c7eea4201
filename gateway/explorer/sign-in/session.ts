/**
 * As whom the tab asks. The token is kept for the tab alone, and is never read
 * for anything but to be sent and to show a name: the gateway decides.
 */
import { createStore } from "../state/store.ts";
import type { Store } from "../state/store.ts";
import type { Kept } from "../state/kept.ts";

export type Session =
  | { readonly kind: "signed-out" }
  | {
      readonly kind: "signed-in";
      readonly token: string;
      /** Who, as the issuer calls them; null: it does not say so in the token. */
      readonly subject: string | null;
      /** Milliseconds since the epoch. */
      readonly expiresAt: number;
    }
  /** It was there, and is over: what is on the screen stays. */
  | { readonly kind: "ended"; readonly subject: string | null };

/** Whether it is certainly the same person: somebody else's choices are not taken over. */
export function isSamePerson(before: Session, now: Session): boolean {
  return (
    before.kind !== "signed-out" &&
    now.kind !== "signed-out" &&
    before.subject !== null &&
    before.subject === now.subject
  );
}

const NAME = "session";
/** setTimeout knows no longer time. */
const LONGEST_WAIT = 2 ** 31 - 1;

export function openSession(kept: Kept, now = Date.now): Store<Session> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const store = createStore<Session>(readKept(kept, now()), (session) => {
    kept.write(
      NAME,
      session.kind === "signed-out" ? null : JSON.stringify(session),
    );
    endInTime(session);
  });
  const endInTime = (session: Session) => {
    clearTimeout(timer);
    if (session.kind !== "signed-in") return;
    const { subject, expiresAt } = session;
    timer = setTimeout(
      () => store.set({ kind: "ended", subject }),
      Math.min(Math.max(expiresAt - now(), 0), LONGEST_WAIT),
    );
  };
  endInTime(store.get());
  return store;
}

/** The `sub` of a token that is a JWT; null for every other token. */
export function subjectOf(token: string): string | null {
  try {
    const payload = (token.split(".")[1] ?? "")
      .replaceAll("-", "+")
      .replaceAll("_", "/");
    const bytes = Uint8Array.from(atob(payload), (each) => each.charCodeAt(0));
    const { sub } = JSON.parse(new TextDecoder().decode(bytes)) as {
      readonly sub?: unknown;
    };
    return typeof sub === "string" ? sub : null;
  } catch {
    return null;
  }
}

function readKept(kept: Kept, now: number): Session {
  try {
    const told = JSON.parse(kept.read(NAME) ?? "null") as Session | null;
    if (told?.kind === "ended") return told;
    if (told?.kind === "signed-in")
      return told.expiresAt > now
        ? told
        : { kind: "ended", subject: told.subject };
  } catch {
    // Something else was kept under this name.
  }
  return { kind: "signed-out" };
}
