import { usePage } from "../state/page-context.ts";
import { words } from "../words.ts";
import { useSignIn } from "./use-sign-in.ts";

/** What stands there before anybody is signed in. */
export function SignInPanel() {
  const { told } = usePage();
  const { possible, fault, begin } = useSignIn();
  return (
    <section className="panel" aria-labelledby="sign-in-title">
      <h1 id="sign-in-title">{words.signIn.title(told.home.name)}</h1>
      <p>{words.signIn.why(told.home.name)}</p>
      {possible ? (
        <p>
          <button type="button" className="main" onClick={() => begin(true)}>
            {words.signIn.button}
          </button>
        </p>
      ) : (
        <p className="fault">{words.signIn.impossible}</p>
      )}
      {fault !== null && (
        <p className="fault" role="alert">
          {fault} {words.signIn.next}
        </p>
      )}
    </section>
  );
}
