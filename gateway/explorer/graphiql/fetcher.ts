/** How the editor asks: the same address, token and purpose as the page's own questions. */
import { optionHeaders } from "../api/option-headers.ts";
import { keptForTab } from "../state/kept-here.ts";
import type { Store } from "../state/store.ts";
import type { Session } from "../sign-in/session.ts";

interface Asked {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

export function fetcherFor(session: Store<Session>) {
  return async (
    asked: Asked,
    options?: { readonly headers?: Readonly<Record<string, unknown>> },
  ): Promise<object> => {
    const now = session.get();
    const given = Object.entries(options?.headers ?? {}).map(
      ([name, value]) => [name, String(value)] as const,
    );
    const response = await fetch("/graphql", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(now.kind === "signed-in"
          ? { authorization: `Bearer ${now.token}` }
          : {}),
        ...optionHeaders({
          purpose: keptForTab.read("purpose") ?? "hunting",
          members: null,
          identify: keptForTab.read("identify") === "true",
        }),
        ...Object.fromEntries(given),
      },
      body: JSON.stringify(asked),
    });
    return (await response.json()) as object;
  };
}
