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

import { answerClientError } from "./client-error.ts";
import {
  BAD_REQUEST,
  INTERNAL,
  QUESTION_TOO_DEEP,
  QUESTION_TOO_LARGE,
} from "../contract/errors.ts";
import { nestsDeeperThan } from "../contract/json-depth.ts";
import { documentNestsDeeperThan } from "./question-depth.ts";
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
  /** Rejects while the server cannot answer: what may be told of it says a `NotReady`. What it gives is told by `/ready`, to anybody. */
  readonly ready: () => Promise<void | Readonly<Record<string, string>>>;
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
/** Bytes of all headers of a request: room for a token that is far too long to be refused as a token. */
const MOST_HEADERS = 128 * 1024;

/** Levels of brackets in a body or a document: far more than honest questions have, far fewer than a stack. */
const DEEPEST = 200;

class TooDeep extends Error {}

/** GraphQL over HTTP asks for no other encoding. */
class NotUtf8 extends Error {}

export async function startHttpServer(
  options: HttpOptions,
): Promise<RunningServer> {
  const maxBody = options.maxBody ?? 2 * MEGABYTE;
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.get("/health", (_, response) => void response.json({ status: "ok" }));
  app.get("/ready", (_, response) => {
    options.ready().then(
      (told) => response.json({ status: "ready", ...told }),
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
      limit: maxBody,
      verify: (request, _, body, encoding) => {
        // Else the depth below would be counted in bytes that are no characters.
        if (encoding !== "utf-8") throw new NotUtf8();
        (request as BodyRequest).rawBody = body;
        // JSON.parse takes any depth; whoever copies, prints or checks its value recurses.
        if (nestsDeeperThan(body.toString("latin1"), DEEPEST))
          throw new TooDeep();
      },
    }),
    refuseDeepDocuments,
    options.graphql,
  );
  app.use(badRequest(maxBody, options.onRefused ?? (() => {})));
  const { tls, maxHeaderBytes: maxHeaderSize = MOST_HEADERS } = options;
  const server =
    tls === undefined
      ? createServer({ maxHeaderSize }, app)
      : createTlsServer({ ...tlsOptions(tls), maxHeaderSize }, app);
  server.on("clientError", answerClientError);
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

/** In a body, and in the address of a GET. */
const refuseDeepDocuments: RequestHandler = (request, _, next) => {
  const body: unknown = request.body;
  const posted =
    typeof body === "object" && body !== null && "query" in body
      ? body.query
      : undefined;
  const deep = [posted, request.query["query"]].some(
    (text) =>
      typeof text === "string" && documentNestsDeeperThan(text, DEEPEST),
  );
  next(deep ? new TooDeep() : undefined);
};

/** Bodies that are no JSON, too large or too deep: said in GraphQL's own form, without a stack. */
const badRequest =
  (
    maxBody: number,
    onRefused: (code: string) => void,
  ): express.ErrorRequestHandler =>
  (error: { status?: number; type?: string }, _, response, next) => {
    if (response.headersSent) return next(error);
    const { status, code, message } = refusalOf(error, maxBody);
    onRefused(code);
    response
      .status(status)
      .json({ errors: [{ message, extensions: { code } }] });
  };

function refusalOf(error: { status?: number; type?: string }, maxBody: number) {
  // Whatever `verify` throws gets 403 of express.
  const status = error instanceof NotUtf8 ? 400 : (error.status ?? 500);
  if (error instanceof TooDeep)
    return {
      status: 400,
      code: QUESTION_TOO_DEEP.code,
      message: `A question nests at most ${DEEPEST} levels of brackets; this one has more.`,
    };
  if (error.type === "entity.too.large")
    return {
      status,
      code: QUESTION_TOO_LARGE.code,
      message: `The body is larger than the ${maxBody / MEGABYTE} MB that this server takes.`,
    };
  if (status < 500)
    return {
      status,
      code: BAD_REQUEST.code,
      message: "The body is not what its content type says.",
    };
  return {
    status,
    code: INTERNAL.code,
    message: "Something failed that should not.",
  };
}
