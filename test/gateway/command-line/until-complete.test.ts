/** The question before the first one, against a server that answers as it is told. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { describe, expect, it } from "@jest/globals";

import { untilComplete } from "../../../gateway/command-line/questions/until-complete.ts";

const quick = { forMs: 200, pauseMs: 10 };

describe("the demonstration's first question", () => {
  it("is asked until everybody answers, and no more", async () => {
    expect(await asked([false, false, true], { pauseMs: 10 })).toBe(3);
    expect(await asked([true], quick)).toBe(1);
  });

  it("is given up in the end, so that the demonstration says who is missing", async () => {
    expect(await asked([false], quick)).toBeGreaterThan(1);
  });
});

/** How often a server is asked whose answers are complete or not, in turn; the last one stays. */
async function asked(
  complete: readonly boolean[],
  options: { readonly forMs?: number; readonly pauseMs?: number },
): Promise<number> {
  let count = 0;
  const server = createServer((_, response) => {
    const answer = {
      complete: complete[count] ?? complete.at(-1),
      members: [],
    };
    count += 1;
    response.end(JSON.stringify({ data: null, extensions: { answer } }));
  });
  await new Promise<void>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve()),
  );
  try {
    const { port } = server.address() as AddressInfo;
    const gateway = `http://127.0.0.1:${port}/graphql`;
    await untilComplete("xenon", { gateway, token: "any" }, options);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return count;
}
