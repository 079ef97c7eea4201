import { describe, expect, it } from "@jest/globals";

import { planLater } from "../../cypher/plan-later.ts";

describe("a statement that ran out of time", () => {
  it("is planned once, however many questions it fails meanwhile, and again when it fails later", async () => {
    const { later, planned, finish } = stub();
    for (let n = 0; n < 5; n += 1) later("MATCH (a)");
    await settled();
    expect(planned).toEqual(["MATCH (a)"]);
    finish();
    await settled();
    later("MATCH (a)");
    await settled();
    expect(planned).toEqual(["MATCH (a)", "MATCH (a)"]);
  });

  it("waits for the one before it: planning must not take the store from questions", async () => {
    const { later, planned, finish } = stub();
    later("MATCH (a)");
    later("MATCH (b)");
    await settled();
    expect(planned).toEqual(["MATCH (a)"]);
    finish();
    await settled();
    expect(planned).toEqual(["MATCH (a)", "MATCH (b)"]);
  });

  it("holds up nobody behind it where it cannot be planned at all", async () => {
    const { later, planned, finish } = stub();
    later("MATCH (a)");
    later("MATCH (b)");
    await settled();
    finish(new Error("the store has ended"));
    await settled();
    expect(planned).toEqual(["MATCH (a)", "MATCH (b)"]);
  });
});

/** Planning that ends when it is told to. */
function stub() {
  const planned: string[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const later = planLater((text) => {
    planned.push(text);
    return new Promise<void>((resolve, reject) => {
      ends.push((error) => (error === undefined ? resolve() : reject(error)));
    });
  });
  return { later, planned, finish: (error?: Error) => ends.shift()?.(error) };
}

function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
