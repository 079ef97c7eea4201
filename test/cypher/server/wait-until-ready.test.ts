/** When a store counts as ready, asked of a bare port. */
import { createServer } from "node:net";

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";

import { refusePortInUse } from "../../../cypher/server/refuse-port-in-use.ts";
import { waitUntilReady } from "../../../cypher/server/wait-until-ready.ts";

const server = createServer((socket) => socket.destroy());
let boltPort: number;
beforeAll(async () => {
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  const address = server.address();
  boltPort = typeof address === "object" && address ? address.port : 0;
});
afterAll(() => void server.close());

const { signal } = new AbortController();

describe("a store whose port is open", () => {
  it("is ready when it answers, not before", async () => {
    const answers = [false, new Error("starting"), true];
    const ask = async () => {
      const answer = answers.shift() ?? false;
      if (answer instanceof Error) throw answer;
      return answer;
    };
    const wait = waitUntilReady({ boltPort, ask, withinMs: 5_000, signal });
    expect(await wait).toBeUndefined();
    expect(answers).toEqual([]);
  });

  it("is given up after the time it has, with what it said last", async () => {
    const wait = waitUntilReady({
      boltPort,
      ask: refuse,
      withinMs: 100,
      signal,
    });
    expect(await wait).toBe("unauthorized");
  });

  it("is not waited for when it never answers", async () => {
    const wait = waitUntilReady({ boltPort, ask: hang, withinMs: 100, signal });
    expect(await wait).toBe("it does not answer");
  });

  it("is left at once when the command ends, also in the middle of a question", async () => {
    const command = AbortSignal.timeout(100);
    const wait = waitUntilReady({
      boltPort,
      ask: hang,
      withinMs: 60_000,
      signal: command,
    });
    await expect(wait).rejects.toThrow();
  });

  it("does not give its port to another (PORT_IN_USE)", async () => {
    await expect(refusePortInUse(boltPort)).rejects.toMatchObject({
      code: "PORT_IN_USE",
      message: `Port ${boltPort} on 127.0.0.1 is already in use: stop what listens there, or choose another Bolt port.`,
    });
  });
});

function refuse(): Promise<boolean> {
  return Promise.reject(new Error("unauthorized"));
}

function hang(): Promise<boolean> {
  return new Promise(() => undefined);
}
