/**
 * An HTTP server that stands in for a member: it answers what the test says, or
 * passes requests on to the real member and shows them to the test.
 */
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface StandIn {
  /** The GraphQL address. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Handles one request, whose body was read. */
export type Behaviour = (
  body: string,
  response: ServerResponse,
  request: IncomingMessage,
) => Promise<void> | void;

export async function standIn(behaviour: Behaviour): Promise<StandIn> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    response.on("error", () => {});
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString("utf8");
      void Promise.resolve(behaviour(body, response, request)).catch(() =>
        response.destroy(),
      );
    });
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Passes a request on to the member; `change` may alter the text of the answer. */
export function passingTo(
  url: string,
  seen: (body: string) => void,
  change: (answer: string, body: string) => string = (answer) => answer,
): Behaviour {
  return async (body, response, { headers }) => {
    seen(body);
    const answer = await fetch(url, {
      method: "POST",
      headers: {
        authorization: headers.authorization ?? "",
        "content-type": "application/json",
      },
      body,
    });
    const text = change(await answer.text(), body);
    response.writeHead(answer.status, { "content-type": "application/json" });
    response.end(text);
  };
}
