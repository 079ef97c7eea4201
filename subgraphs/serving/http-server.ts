/**
 * The HTTP side that every server here has: GraphQL at one path, `/health` (the
 * process lives), `/ready` (it can answer), a bounded body, and a drain that
 * lets questions in flight end.
 */
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";

import express from "express";
import type { Express, Request, RequestHandler } from "express";

import { tlsOptions } from "./tls.ts";
import type { ServerTls } from "./tls.ts";

export interface HttpOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly graphqlPath?: string;
  readonly graphql: RequestHandler;
  /** Bytes of a body at most. */
  readonly maxBody?: number;
  /** Bytes of all headers at most (16 KiB). */
  readonly maxHeaderBytes?: number;
  /** Absent: plain HTTP. */
  readonly tls?: ServerTls | undefined;
  /** Rejects while the server cannot answer; what is known and no secret says a `NotReady`. */
  readonly ready: () => Promise<void>;
  /** Gets the code of every request that was refused for its body. */
  readonly onRefused?: (code: string) => void;
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

/** Why a server cannot answer, in words that anybody may read. */
export class NotReady extends Error {}

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
      () => response.json({ status: "ready" }),
      (error: unknown) =>
        response.status(503).json({
          status: "not ready",
          ...(error instanceof NotReady ? { because: error.message } : {}),
        }),
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
  app.use(badRequest(options.onRefused ?? (() => {})));
  const { tls, maxHeaderBytes: maxHeaderSize = 16 * 1024 } = options;
  const server =
    tls === undefined
      ? createServer({ maxHeaderSize }, app)
      : createTlsServer({ ...tlsOptions(tls), maxHeaderSize }, app);
  server.keepAliveTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls === undefined ? "http" : "https"}://${options.host}:${port}`,
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
const badRequest =
  (onRefused: (code: string) => void): express.ErrorRequestHandler =>
  (error: { status?: number; type?: string }, _, response, next) => {
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
    onRefused(code);
    response
      .status(status)
      .json({ errors: [{ message, extensions: { code } }] });
  };
