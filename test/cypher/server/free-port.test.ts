import { createServer } from "node:net";

import { describe, expect, it } from "@jest/globals";

import { freePort } from "../../../cypher/server/free-port.ts";

describe("a port for a server that starts later", () => {
  it("is none that the system gives to a connection meanwhile, and is given once", async () => {
    const ports = await Promise.all(Array.from({ length: 200 }, freePort));
    expect(new Set(ports).size).toBe(200);
    // Linux: net.ipv4.ip_local_port_range begins at 32768; RFC 6335 has 49152.
    expect(ports.filter((port) => port < 1_024 || port >= 32_768)).toEqual([]);
  });

  it("can be listened on", async () => {
    const port = await freePort();
    const server = createServer();
    await new Promise<void>((open) => server.listen(port, "127.0.0.1", open));
    await new Promise((closed) => server.close(closed));
  });
});
