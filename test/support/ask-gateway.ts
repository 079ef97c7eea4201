/** Asks a gateway over HTTP, as an integrator would, and keeps the bytes of the answer. */

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
}

/** Asks; `Data` is what the test knows of the answer's shape. */
export async function askGateway<Data = unknown>(
  url: string,
  query: string,
  { variables, headers }: AskOptions = {},
): Promise<Asked<Data>> {
  return postToGateway<Data>(
    url,
    JSON.stringify({ query, variables }),
    headers,
  );
}

/** Sends a body as it is. */
export async function postToGateway<Data = unknown>(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Asked<Data>> {
  const started = Date.now();
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
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

/** Member and status, as `extensions.answer` has them. */
export function statusesOf({ extensions }: Told): Record<string, string> {
  return Object.fromEntries(
    (extensions?.answer?.members ?? []).map(({ member, status }) => [
      member,
      status,
    ]),
  );
}
