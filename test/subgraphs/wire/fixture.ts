/**
 * What the tests of wire and of the data sources share: a question, a home's
 * signer, and member-like servers on loopback that do whatever a test needs.
 */
import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";

import { typePrefix } from "../../../subgraphs/contract/slug.ts";
import { Ledger } from "../../../subgraphs/wire/ledger.ts";
import { LookAhead } from "../../../subgraphs/wire/look-ahead.ts";
import type { MemberEndpoint } from "../../../subgraphs/wire/member-endpoint.ts";
import { memberSchema } from "../../../subgraphs/wire/member-schema.ts";
import type { Question } from "../../../subgraphs/wire/question.ts";
import { createSigner } from "../../../subgraphs/wire/signer.ts";

export const keys = generateKeyPairSync("ed25519");

export const sign = createSigner({
  home: "singtel",
  privateKey: keys.privateKey,
  now: Date.now,
});

/** A question to these members that may take `ms`. */
export function questionTo(
  asked: readonly string[],
  ms = 30_000,
  signal: AbortSignal = new AbortController().signal,
): Question {
  return {
    id: "question-1",
    principal: {
      subject: "analyst@singtel.example",
      name: null,
      country: null,
      organisation: "singtel",
      affiliation: "staff",
      purpose: "hunting",
      ceiling: "RED",
    },
    asked,
    deadline: Date.now() + ms,
    signal,
    ledger: new Ledger(),
    lookAhead: new LookAhead(),
  };
}

const schemas = {
  att: memberSchema({ slug: "att", version: "1.0" }),
  singtel: memberSchema({ slug: "singtel", version: "1.0" }),
};

/** The endpoint of a member of the contract's template. */
export function endpoint(slug: "att" | "singtel", url: string): MemberEndpoint {
  return { slug, name: typePrefix(slug), url, schema: schemas[slug] };
}

export interface Server {
  readonly url: string;
  close(): Promise<void>;
}

/** A server on loopback, on a port that is free. */
export async function serve(
  answer: (
    request: IncomingMessage,
    response: ServerResponse,
    body: string,
  ) => void,
): Promise<Server> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () =>
      answer(request, response, Buffer.concat(parts).toString()),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with JSON as a member does. */
export function answerJson(
  response: ServerResponse,
  value: unknown,
  status = 200,
): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(typeof value === "string" ? value : JSON.stringify(value));
}
