import { describe, expect, it } from "@jest/globals";

import { startHttpServer } from "../../../subgraphs/serving/http-server.ts";

describe("a body that is too large", () => {
  it("is refused with the limit that it met", async () => {
    const server = await startHttpServer({
      host: "127.0.0.1",
      port: 0,
      maxBody: 1024 * 1024,
      graphql: (_, response) => void response.json({}),
      ready: async () => {},
    });
    try {
      const response = await fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "x".repeat(1024 * 1024) }),
      });
      expect(response.status).toBe(413);
      expect(await response.json()).toEqual({
        errors: [
          {
            message: "The body is larger than the 1 MB that this server takes.",
            extensions: { code: "QUESTION_TOO_LARGE" },
          },
        ],
      });
    } finally {
      await server.stop();
    }
  });
});
