import { describe, expect, it } from "@jest/globals";

import { createAdmission } from "../../../subgraphs/serving/rates.ts";

const stays = new AbortController().signal;
describe("what an organisation may ask", () => {
  it("is bounded by the minute, and says when to come again", async () => {
    const admission = createAdmission();
    const rates = { questionsPerMinute: 3, concurrent: 10 };
    for (let asked = 0; asked < 3; asked++)
      (await admission.admit("singtel", rates, stays))();
    const error: unknown = await admission
      .admit("singtel", rates, stays)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      extensions: { code: "TOO_MANY_QUESTIONS", http: { status: 429 } },
    });
    const { http } = (
      error as { extensions: { http: { headers: Map<string, string> } } }
    ).extensions;
    expect(Number(http.headers.get("retry-after"))).toBeGreaterThan(50);
    await expect(
      admission.admit("etisalat", rates, stays),
    ).resolves.toBeDefined();
  });

  it("is bounded at once: the next wait their turn, a few of them", async () => {
    const admission = createAdmission();
    const rates = { questionsPerMinute: 1_000, concurrent: 1 };
    const first = await admission.admit("singtel", rates, stays);
    let turns = 0;
    const waiting = [1, 2, 3, 4].map(async () => {
      const ended = await admission.admit("singtel", rates, stays);
      turns++;
      return ended;
    });
    await expect(
      admission.admit("singtel", rates, stays),
    ).rejects.toMatchObject({
      extensions: { code: "TOO_MANY_QUESTIONS" },
    });
    expect(turns).toBe(0);
    first();
    first();
    (await waiting[0])?.();
    (await waiting[1])?.();
    await waiting[2];
    expect(turns).toBe(3);
    (await waiting[2])?.();
    await waiting[3];
  });

  it("is not used up by those who went away", async () => {
    const admission = createAdmission();
    const rates = { questionsPerMinute: 1_000, concurrent: 1 };
    const first = await admission.admit("singtel", rates, stays);
    const leaver = new AbortController();
    const left = admission.admit("singtel", rates, leaver.signal);
    const patient = admission.admit("singtel", rates, stays);
    await Promise.resolve();
    leaver.abort();
    await expect(left).rejects.toBeDefined();
    first();
    await expect(patient).resolves.toBeDefined();
  });

  it("changes with the policy from the next request on", async () => {
    const admission = createAdmission();
    await admission.admit(
      "singtel",
      { questionsPerMinute: 5, concurrent: 9 },
      stays,
    );
    const strict = { questionsPerMinute: 1, concurrent: 9 };
    await admission.admit("singtel", strict, stays);
    await expect(
      admission.admit("singtel", strict, stays),
    ).rejects.toBeDefined();
  });
});
