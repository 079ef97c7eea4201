/**
 * Serves the analyst's page as it was built, from one folder: the page at `/` and
 * where the issuer sends people back to, the GraphQL editor, and what both are
 * made of. Each file lies there three times, as it is and compressed.
 */
import type { Express, RequestHandler, Response } from "express";

import { pageHeaders } from "./security-policy.ts";
import type { PageTold } from "./page-told.ts";

export interface ExplorerRouteOptions {
  /** The folder of the build; it may come to be, or be replaced, while the gateway serves. */
  readonly folder: string;
  readonly issuer: string | undefined;
  /** Asked for each time: members come and go. */
  readonly told: () => PageTold;
}

/** Pages by their path; assets keep their own. */
const PAGES: Readonly<Record<string, string>> = {
  "/": "index.html",
  "/signed-in": "index.html",
  "/graphiql.html": "graphiql.html",
};

const ASSET = /^\/(assets\/[\w-][\w.-]*\.(?:js|css|svg|ttf|woff2))$/;

const NOT_BUILT =
  "The analyst's page is not built here: `npm start` builds it. GraphQL is answered at /graphql.\n";

/** For the routes of an HTTP server. */
export function explorerRoute(
  options: ExplorerRouteOptions,
): (app: Express) => void {
  return (app) => {
    app.get("/explorer.json", (_, response) => {
      response.set("cache-control", "no-store").json(options.told());
    });
    app.get("/{*path}", serveFile(options));
  };
}

function serveFile(options: ExplorerRouteOptions): RequestHandler {
  return (request, response, next) => {
    const { path } = request;
    const file = PAGES[path] ?? ASSET.exec(path)?.[1];
    if (file === undefined) return next();
    const encoding = request.acceptsEncodings("br", "gzip", "identity");
    const [ending, coded] =
      encoding === "br"
        ? [".br", "br"]
        : encoding === "gzip"
          ? [".gz", "gzip"]
          : ["", undefined];
    response.set(pageHeaders(file, options.issuer));
    response.set("vary", "accept-encoding");
    response.type(file.slice(file.lastIndexOf(".")));
    if (coded !== undefined) response.set("content-encoding", coded);
    response.sendFile(
      `${file}${ending}`,
      { root: options.folder, cacheControl: false },
      (error?: Error) => {
        if (error !== undefined && !response.headersSent)
          absent(response, path);
      },
    );
  };
}

function absent(response: Response, path: string): void {
  for (const name of ["content-encoding", "cache-control", "etag"])
    response.removeHeader(name);
  response.status(path in PAGES ? 503 : 404).type("text");
  response.send(path in PAGES ? NOT_BUILT : "There is no such file.\n");
}
