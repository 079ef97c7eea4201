import { words } from "../words.ts";
import { useSignIn } from "./use-sign-in.ts";

/** In the middle of work: the page stays as it is, and one comes back to it. */
export function EndedNote() {
  const { fault, begin } = useSignIn();
  return (
    <div className="note note-warning" role="alert">
      <p>
        <strong>{words.signIn.ended}</strong> {words.signIn.nothingLost}
      </p>
      <button type="button" onClick={() => begin(false)}>
        {words.signIn.again}
      </button>
      {fault !== null && <p className="fault">{fault}</p>}
    </div>
  );
}
