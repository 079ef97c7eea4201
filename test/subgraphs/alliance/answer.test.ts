import { describe, expect, it } from "@jest/globals";

import { answerOf } from "../../../subgraphs/alliance/answer.ts";
import { Ledger } from "../../../subgraphs/wire/ledger.ts";

const members = [
  { slug: "att", name: "AT&T" },
  { slug: "singtel", name: "Singtel" },
];

const outcome = { tookMs: 5, asOf: Date.parse("2026-11-22T12:00:00Z") };

describe("how complete an answer is", () => {
  it("is not complete while somebody was not asked: nobody knows what it holds", () => {
    const answer = answerOf(new Ledger(), { members });
    expect(answer.complete).toBe(false);
    expect(answer.members).toMatchObject([
      {
        member: { slug: "att", name: "AT&T" },
        status: "NOT_ASKED",
        tookMs: null,
        asOf: null,
      },
      { member: { slug: "singtel" }, status: "NOT_ASKED" },
    ]);
  });

  it("is complete once every member has answered", () => {
    const ledger = new Ledger();
    for (const { slug } of members) answered(ledger, slug);
    const answer = answerOf(ledger, { members });
    expect(answer.complete).toBe(true);
    expect(answer.members[0]?.asOf).toBe("2026-11-22T12:00:00.000Z");
  });

  it("is not complete where one is silent, and says who", () => {
    const ledger = new Ledger();
    answered(ledger, "att");
    ledger.note({ ...outcome, member: "singtel", status: "TIMED_OUT" });
    const answer = answerOf(ledger, { members });
    expect(answer.complete).toBe(false);
    expect(answer.members.map(({ status }) => status)).toEqual([
      "ANSWERED",
      "TIMED_OUT",
    ]);
  });
});

function answered(ledger: Ledger, member: string): void {
  ledger.note({ ...outcome, member, status: "ANSWERED" });
}
