/**
 * Serves a home's issuer over HTTP: the provider, the page on which one of the
 * demonstration's people is chosen, and who there is. It has no passwords, so it
 * listens on loopback and nowhere else.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import express from "express";

import { choicePage } from "./choice-page.ts";
import { peopleOf, serviceOf } from "./people.ts";
import { createProvider } from "./provider.ts";
import type { IssuerOptions } from "./provider.ts";

export interface RunningIssuer {
  readonly port: number;
  stop(): Promise<void>;
}

export async function startIssuer(
  options: IssuerOptions,
): Promise<RunningIssuer> {
  const people = peopleOf(options.home);
  const provider = await createProvider(options);
  const app = express();
  app.disable("x-powered-by");
  app.get("/health", (_, response) => void response.json({ status: "ok" }));
  app.get("/people", (_, response) => {
    const everybody = [...people, serviceOf(options.home)];
    response.json({
      home: options.home,
      people: everybody.map(({ login, says }) => ({ login, says })),
    });
  });
  app.get("/interaction/:uid", (request, response) => {
    provider
      .interactionDetails(request, response)
      .then(({ uid }) =>
        response
          .set("cache-control", "no-store")
          .type("html")
          .send(choicePage(options.home, uid, people)),
      )
      .catch(() => ended(response));
  });
  app.post(
    "/interaction/:uid",
    express.urlencoded({ extended: false, limit: "2kb" }),
    (request, response) => {
      const form = request.body as { readonly login?: unknown } | undefined;
      const chosen = people.find(({ login }) => login === form?.login);
      if (chosen === undefined) {
        response.status(400).type("text").send("Choose one of the people.");
        return;
      }
      provider
        .interactionFinished(request, response, {
          login: { accountId: chosen.login },
          // Programs on the machine are asked about each time (RFC 8252, 8.6): choosing is consenting.
          consent: {},
        })
        .catch(() => ended(response));
    },
  );
  app.use(provider.callback());
  app.use(quietly);
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const quietly: express.ErrorRequestHandler = (_, __, response, ___) =>
  ended(response);

/** A page that was left too long, or a cookie that is gone: said without a stack. */
function ended(response: express.Response): void {
  response
    .status(400)
    .type("text")
    .send("This sign-in has ended. Begin again where you came from.");
}
