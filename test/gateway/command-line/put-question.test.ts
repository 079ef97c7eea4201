/** Where a command's question goes, and what it makes of what comes back, against real servers. */
import { afterEach, describe, expect, it } from "@jest/globals";

import { BadUse } from "../../../gateway/command-line/common.ts";
import { runLookup } from "../../../gateway/command-line/questions/lookup.ts";
import { putQuestion } from "../../../gateway/command-line/questions/put-question.ts";
import { standIn } from "../../support/stand-in.ts";
import type { Behaviour, StandIn } from "../../support/stand-in.ts";

const opened: StandIn[] = [];
afterEach(() => Promise.all(opened.splice(0).map((each) => each.stop())));

/** The address of a server that answers so, without a path. */
async function serve(behaviour: Behaviour): Promise<string> {
  const server = await standIn(behaviour);
  opened.push(server);
  return new URL(server.url).origin;
}

const ask = (gateway: string) =>
  putQuestion("{ __typename }", {}, { gateway, token: "any", json: true });

describe("a question", () => {
  it.each([
    ["", "/graphql"],
    ["/", "/graphql"],
    ["/graphql", "/graphql"],
    ["/behind/a/proxy", "/behind/a/proxy"],
  ])("to a gateway's address with the path %j goes to %s", async (path, to) => {
    const asked: (string | undefined)[] = [];
    const home = await serve((_, response, request) => {
      asked.push(request.url);
      response.end(JSON.stringify({ data: { __typename: "Query" } }));
    });
    expect(await ask(home + path)).toEqual({ data: { __typename: "Query" } });
    expect(asked).toEqual([to]);
  });

  it.each([
    ["a page", 200, "text/html", "<!DOCTYPE html>"],
    ["another service", 404, "text/plain", "Not Found"],
    ["an issuer", 400, "application/json", '{"error":"invalid_request"}'],
    ["nothing to read", 502, "application/json", ""],
    ["a bare value", 200, "application/json", "null"],
  ])(
    "to an address with %s says what came, and what to do",
    async (_, status, type, body) => {
      const elsewhere = await serve((__, response) => {
        response.writeHead(status, { "content-type": type }).end(body);
      });
      const asked = ask(`${elsewhere}/here`);
      await expect(asked).rejects.toThrow(BadUse);
      await expect(asked).rejects.toThrow(
        `What answers at ${elsewhere}/here is no gateway: expected an answer of GraphQL, but HTTP ${status} came with ${type}. Name the gateway's GraphQL address with --gateway.`,
      );
    },
  );

  it.each(["nonsense", "", "ftp://127.0.0.1/", "127.0.0.1:4000"])(
    "to %j goes nowhere, and an address is asked for",
    async (gateway) => {
      await expect(ask(gateway)).rejects.toThrow(
        /^--gateway takes the address of a gateway, such as http.*, but got /,
      );
    },
  );

  it("to an address where nobody listens says how to have a gateway", async () => {
    await expect(ask("http://127.0.0.1:9")).rejects.toThrow(
      /^No gateway answers at http:\/\/127\.0\.0\.1:9\/graphql\. Start one/,
    );
  });
});

describe("a list that is looked up", () => {
  it.each([
    ["a value", [""], {}],
    ["values", [" ", "\n\t"], {}],
    ["a file", [], { file: "/dev/null" }],
  ])("is refused where it is empty: %s", (_, values, file) =>
    expect(
      runLookup(values, {
        gateway: "http://127.0.0.1:9",
        json: true,
        ...file,
      }),
    ).rejects.toThrow("There is nothing to look up: what was given is empty."),
  );
});
