import { useState } from "react";

import { keptForTab } from "../state/kept-here.ts";
import { usePage } from "../state/page-context.ts";
import { beginSignIn } from "./sign-in.ts";

/** Signs in and comes back to where the page is now; `fault` says why it did not begin. */
export function useSignIn() {
  const { told } = usePage();
  const [fault, setFault] = useState<string | null>(null);
  const { signIn } = told;
  return {
    possible: signIn !== null,
    fault,
    begin: (choose: boolean) => {
      if (signIn === null) return;
      setFault(null);
      const returnTo = location.pathname + location.search;
      beginSignIn(signIn, keptForTab, { returnTo, choose }).catch(
        ({ message }: Error) => setFault(message),
      );
    },
  };
}
