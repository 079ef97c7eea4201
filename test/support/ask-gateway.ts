/** Asks a gateway over HTTP, as an integrator would, and keeps the bytes of the answer. */
import { demoToken } from "./demo-token.ts";

/** What a gateway's response says beside the data. */
export interface Told {
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: {
      readonly code: string;
      readonly [detail: string]: unknown;
    };
  }[];
  readonly extensions?: {
    readonly answer?: {
      readonly complete: boolean;
      readonly members: readonly {
        readonly member: string;
        readonly status: string;
      }[];
    };
  };
}

export interface Asked<Data> extends Told {
  readonly status: number;
  /** The body, byte for byte. */
  readonly text: string;
  readonly data: Data;
  readonly tookMs: number;
}

export interface AskOptions {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly as?: As;
}

/** One of the demonstration's people; absent: the home's analyst; null: nobody, without a token. */
export type As = string | null | undefined;

/** Asks; `Data` is what the test knows of the answer's shape. */
export async function askGateway<Data = unknown>(
  url: string,
  query: string,
  { variables, headers, as }: AskOptions = {},
): Promise<Asked<Data>> {
  return postToGateway<Data>(
    url,
    JSON.stringify({ query, variables }),
    headers,
    as,
  );
}

/** Sends a body as it is. */
export async function postToGateway<Data = unknown>(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
  as?: As,
): Promise<Asked<Data>> {
  const bearer = "authorization" in headers ? {} : await authorization(url, as);
  const started = Date.now();
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...bearer, ...headers },
    body,
  });
  const text = await response.text();
  const told = JSON.parse(text) as Told & { readonly data: Data };
  return {
    ...told,
    status: response.status,
    text,
    tookMs: Date.now() - started,
  };
}

/** The header that says who asks, for those who put a question by themselves. */
export async function authorization(
  url: string,
  as?: As,
): Promise<Readonly<Record<string, string>>> {
  const token = as === null ? undefined : await demoToken(url, as);
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

/** Member and status, as `extensions.answer` has them. */
export function statusesOf({ extensions }: Told): Record<string, string> {
  return Object.fromEntries(
    (extensions?.answer?.members ?? []).map(({ member, status }) => [
      member,
      status,
    ]),
  );
}
