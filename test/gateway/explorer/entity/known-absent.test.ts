import { describe, expect, it } from "@jest/globals";

import { knownAbsent } from "../../../../gateway/explorer/entity/known-absent.ts";
import type { AnswerStatus } from "../../../../gateway/explorer/api/answer.ts";

const told = (...statuses: readonly AnswerStatus[]) =>
  statuses.map((status, place) => ({
    member: `member-${place}`,
    status,
    tookMs: null,
    asOf: null,
  }));

describe("whether nothing goes by an id", () => {
  it("is known where all who were asked answered, though the gateway asked nobody else", () => {
    expect(knownAbsent(told("ANSWERED", "ANSWERED"), false)).toBe(true);
    expect(knownAbsent(told("ANSWERED", "NOT_ASKED"), false)).toBe(true);
  });

  it("is not known where somebody did not answer, or was left out by whoever asks", () => {
    expect(knownAbsent(told("ANSWERED", "TIMED_OUT"), false)).toBe(false);
    expect(knownAbsent(told("SUSPENDED"), false)).toBe(false);
    expect(knownAbsent(told("ANSWERED", "NOT_ASKED"), true)).toBe(false);
  });
});
