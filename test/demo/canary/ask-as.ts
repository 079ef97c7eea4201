/** Asks as one of the test's people, and keeps every byte that comes back, headers and opened cursors included. */
import { IDENTIFY_HEADER } from "../../../subgraphs/contract/headers.ts";
import { authorization } from "../../support/ask-gateway.ts";
import type { As, Told } from "../../support/ask-gateway.ts";

/** Somebody who asks. */
export interface Person {
  /** By which the table of flocks calls them; those that it does not name see nothing. */
  readonly name: string;
  /** The GraphQL address of their home. */
  readonly url: string;
  readonly as: As;
  /** Whether owners are told their agreed name. */
  readonly identified?: boolean;
}

export interface Answered extends Told {
  readonly data?: Readonly<Record<string, unknown>> | null;
  /** Headers and body, byte for byte, and what cursors hold for whoever takes them for base64. */
  readonly bytes: string;
}

export async function askAs(
  { url, as, identified = false }: Person,
  query: string,
): Promise<Answered> {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(await authorization(url, as)),
      ...(identified ? { [IDENTIFY_HEADER]: "true" } : {}),
    },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const opened = [...text.matchAll(/ursor":"([\w-]+)"/g)].map(
    ([, cursor = ""]) => Buffer.from(cursor, "base64url").toString("latin1"),
  );
  return {
    ...(JSON.parse(text) as Answered),
    bytes: [JSON.stringify([...response.headers]), text, ...opened].join("\n"),
  };
}

/** The codes of an answer's errors. */
export function codesOf({ errors = [] }: Told): readonly string[] {
  return errors.map(({ extensions }) => extensions.code);
}
