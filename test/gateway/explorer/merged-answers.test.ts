import { describe, expect, it } from "@jest/globals";

import type { AnswerStatus } from "../../../gateway/explorer/api/answer.ts";
import type { QuestionOnScreen } from "../../../gateway/explorer/answered/answered-store.ts";
import {
  askHolesAgain,
  mergedAnswers,
} from "../../../gateway/explorer/answered/merged-answers.ts";
import { narrowed } from "../../../gateway/explorer/answered/narrowed.ts";

const slugs = ["att", "etisalat", "singtel"];

function question(
  told: Readonly<Record<string, AnswerStatus>>,
  further: Partial<QuestionOnScreen> = {},
): QuestionOnScreen {
  return {
    asking: false,
    asked: null,
    askAgain: () => {},
    members: Object.entries(told).map(([member, status]) => ({
      member,
      status,
      tookMs: 10,
      asOf: null,
    })),
    ...further,
  };
}

function statuses(...questions: readonly QuestionOnScreen[]) {
  return mergedAnswers(questions, slugs).map(({ status }) => status);
}

describe("who answered for what is on the screen", () => {
  it("has nobody asked where nothing is on it", () => {
    expect(statuses()).toEqual(["IDLE", "IDLE", "IDLE"]);
  });

  it("counts the worst of all questions: one failure is a hole", () => {
    const whole = question({ att: "ANSWERED", etisalat: "ANSWERED" });
    const part = question({ att: "ANSWERED", etisalat: "TIMED_OUT" });
    expect(statuses(whole, part)).toEqual(["ANSWERED", "TIMED_OUT", "IDLE"]);
    expect(statuses(part, whole)).toEqual(["ANSWERED", "TIMED_OUT", "IDLE"]);
  });

  it("never takes a question on its way for an answer", () => {
    const asking = question({ att: "ANSWERED" }, { asking: true });
    expect(statuses(question({ att: "ANSWERED" }), asking)[0]).toBe("ASKING");
  });

  it("takes whom one left out for not asked, even while the others are", () => {
    const asking = question({}, { asking: true, asked: ["att"] });
    expect(statuses(asking)).toEqual(["ASKING", "NOT_ASKED", "NOT_ASKED"]);
  });

  it("asks only those questions again that have a hole", () => {
    const again: string[] = [];
    const noted = (name: string) => ({ askAgain: () => again.push(name) });
    askHolesAgain([
      question({ att: "ANSWERED" }, noted("whole")),
      question({ att: "UNREACHABLE" }, noted("hole")),
    ]);
    expect(again).toEqual(["hole"]);
  });
});

describe("whom to ask", () => {
  it("is narrowed and widened in the registry's order; all of them is no narrowing", () => {
    expect(narrowed(slugs, slugs, "etisalat")).toEqual(["att", "singtel"]);
    expect(narrowed(slugs, ["singtel"], "att")).toEqual(["att", "singtel"]);
    expect(narrowed(slugs, ["att", "singtel"], "etisalat")).toBeNull();
  });

  it("is never nobody", () => {
    expect(narrowed(slugs, ["att"], "att")).toBeNull();
  });
});
