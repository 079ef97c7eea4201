/**
 * The HTTP side that every server here has: GraphQL at one path, `/health` (the
 * process lives), `/ready` (it can answer), a bounded body, and a drain that
 * lets questions in flight end.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import express from "express";
import type { Express, Request, RequestHandler } from "express";

export interface HttpOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly graphqlPath?: string;
  readonly graphql: RequestHandler;
  /** Bytes of a body at most. */
  readonly maxBody?: number;
  /** Rejects while the server cannot answer; what it gives is told by `/ready`, to anybody. */
  readonly ready: () => Promise<void | Readonly<Record<string, string>>>;
  /** Further routes, put before GraphQL. */
  readonly routes?: (app: Express) => void;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Takes no new questions, waits for those in flight at most `graceMs`, then closes. */
  stop(graceMs?: number): Promise<void>;
}

/** A request whose body was read: `rawBody` are its bytes, over which the token's hash goes. */
export interface BodyRequest extends Request {
  rawBody?: Buffer;
}

const MEGABYTE = 1024 * 1024;

export async function startHttpServer(
  options: HttpOptions,
): Promise<RunningServer> {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.get("/health", (_, response) => void response.json({ status: "ok" }));
  app.get("/ready", (_, response) => {
    options.ready().then(
      (told) => response.json({ status: "ready", ...told }),
      () => response.status(503).json({ status: "not ready" }),
    );
  });
  options.routes?.(app);
  app.use(
    options.graphqlPath ?? "/graphql",
    express.json({
      limit: options.maxBody ?? 2 * MEGABYTE,
      verify: (request, _, body) => {
        (request as BodyRequest).rawBody = body;
      },
    }),
    options.graphql,
  );
  app.use(badRequest);
  const server = createServer(app);
  server.keepAliveTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host}:${port}`,
    port,
    stop: (graceMs = 5_000) =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

/** Bodies that are no JSON, or too large: said in GraphQL's own form, without a stack. */
const badRequest: express.ErrorRequestHandler = (
  error: { status?: number; type?: string },
  _,
  response,
  next,
) => {
  if (response.headersSent) return next(error);
  const status = error.status ?? 500;
  const message =
    error.type === "entity.too.large"
      ? "The body is larger than this server takes."
      : status < 500
        ? "The body is not what its content type says."
        : "Something failed that should not.";
  const code =
    error.type === "entity.too.large"
      ? "QUESTION_TOO_LARGE"
      : status < 500
        ? "BAD_REQUEST"
        : "INTERNAL";
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
};
