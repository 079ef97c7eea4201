import { describe, expect, it } from "@jest/globals";

import { AskFault, faultOf } from "../../../gateway/explorer/api/ask-fault.ts";
import {
  faultWords,
  wordsOfFault,
} from "../../../gateway/explorer/fault-words.ts";
import { errors } from "../../../subgraphs/contract/errors.ts";

/** What a member says to a gateway: on the page it is a member's status. */
const OF_MEMBERS = [
  "TOKEN_MISSING",
  "TOKEN_INVALID",
  "TOKEN_REPLAYED",
  "ORGANISATION_CUT_OFF",
  "COUNTRY_REFUSED",
  "PURPOSE_REFUSED",
  "STORE_UNAVAILABLE",
  "STORE_TIMED_OUT",
];

describe("why there is no answer, in the page's words", () => {
  it("has words and a next step for every error that a user can meet, and for no other", () => {
    expect(Object.keys(faultWords).toSorted()).toEqual(
      errors
        .map(({ code }) => code)
        .filter((code) => !OF_MEMBERS.includes(code))
        .toSorted(),
    );
    for (const { says, next } of Object.values(faultWords))
      expect([says, next]).toEqual([
        expect.stringMatching(/^[A-Z].*\.$/),
        expect.stringMatching(/^[A-Z].*\.$/),
      ]);
  });

  it("TOO_MANY_QUESTIONS: knows how long to wait", () => {
    const fault = faultOf(
      429,
      [{ message: "", extensions: { code: "TOO_MANY_QUESTIONS" } }],
      "12",
    );
    expect(fault).toMatchObject({ kind: "refused", waitS: 12 });
    expect(wordsOfFault(fault).again).toBe(true);
  });

  it("INTERNAL: keeps the number under which the log has it", () => {
    const fault = faultOf(200, [
      { message: "", extensions: { code: "INTERNAL", requestId: "7" } },
    ]);
    expect(fault.requestId).toBe("7");
  });

  it("tells a gateway that is away from one that refuses, and both from an ended sign-in", () => {
    expect(faultOf(502, []).kind).toBe("away");
    expect(faultOf(401, []).kind).toBe("sign-in");
    expect(wordsOfFault(new AskFault("away", "")).says).toMatch(/reached/);
    expect(wordsOfFault(faultOf(401, [])).next).toMatch(/^Sign in again/);
  });

  it("says what the gateway said where it knows no better", () => {
    const fault = new AskFault("refused", "So it is.", { code: "NEW_CODE" });
    expect(wordsOfFault(fault).says).toBe("So it is.");
    for (const code of ["GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"])
      expect(wordsOfFault(new AskFault("refused", "", { code })).next).toMatch(
        /load the page again/,
      );
  });
});
