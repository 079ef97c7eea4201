import { describe, expect, it } from "@jest/globals";

import type { Answer } from "../../../../gateway/explorer/api/answer.ts";
import type { AnswerStatus } from "../../../../gateway/explorer/api/answer.ts";
import { AskFault } from "../../../../gateway/explorer/api/ask-fault.ts";
import type { LookupQuery } from "../../../../gateway/explorer/api/generated.ts";
import { createLookupRun } from "../../../../gateway/explorer/lookup/lookup-run.ts";
import type { LookupState } from "../../../../gateway/explorer/lookup/lookup-run.ts";

/** A list of three questions, and what was asked; each answer is what `answer` makes of the number of times that something was asked. */
function threeQuestions(
  answer: (time: number, values: readonly string[]) => Answer<LookupQuery>,
) {
  const asked: string[] = [];
  const waited: number[] = [];
  const run = createLookupRun(
    {
      questions: [["a.example"], ["b.example"], ["c.example"]],
      lines: 4,
      repeated: 0,
      setAside: ["some words that are none"],
    },
    {
      ask: async (values) => {
        asked.push(values.join());
        return answer(asked.length, values);
      },
      wait: async (seconds) => void waited.push(seconds),
    },
  );
  const until = (phase: LookupState["phase"]) =>
    new Promise<LookupState>((resolve) => {
      const look = () => {
        if (run.get().phase === phase) resolve(run.get());
      };
      run.subscribe(look);
      look();
    });
  return { run, asked, waited, until };
}

function known(
  values: readonly string[],
  status: AnswerStatus = "ANSWERED",
): Answer<LookupQuery> {
  return {
    data: {
      lookup: values.map((value) => ({
        asTyped: value,
        value,
        valueType: "domain-name",
        status: status === "ANSWERED" ? "UNKNOWN" : "UNDETERMINED",
        members: [],
        warningLists: [],
        killSwitch: false,
        detect: true,
        addressRange: null,
      })),
    },
    errors: [],
    answer: {
      complete: status === "ANSWERED",
      requestId: "",
      requests: 1,
      rounds: 1,
      members: [{ member: "att", status, tookMs: 1, asOf: null }],
    },
  };
}

const statuses = ({ rows }: LookupState) => rows.map(({ status }) => status);

describe("a look-up of several questions", () => {
  it("asks nothing before it is begun, and shows all lines as not asked", () => {
    const { run, asked } = threeQuestions((_, values) => known(values));
    expect(asked).toEqual([]);
    expect(run.get().phase).toBe("ready");
    expect(statuses(run.get())).toEqual([
      "PENDING",
      "PENDING",
      "PENDING",
      "NO_VALUE",
    ]);
  });

  it("asks one after the other, each once", async () => {
    const { run, asked, until } = threeQuestions((_, values) => known(values));
    run.begin();
    run.begin();
    const state = await until("done");
    expect(asked).toEqual(["a.example", "b.example", "c.example"]);
    expect(statuses(state)).toEqual([
      "UNKNOWN",
      "UNKNOWN",
      "UNKNOWN",
      "NO_VALUE",
    ]);
  });

  it("TOO_MANY_QUESTIONS: waits as long as the gateway says, and goes on by itself", async () => {
    const { run, asked, waited, until } = threeQuestions((time, values) => {
      if (time === 2)
        throw new AskFault("refused", "", {
          code: "TOO_MANY_QUESTIONS",
          waitS: 7,
        });
      return known(values);
    });
    run.begin();
    await until("done");
    expect(waited).toEqual([7]);
    expect(asked).toEqual(["a.example", "b.example", "b.example", "c.example"]);
  });

  it("keeps what was answered when the gateway goes away, and goes on where it stood", async () => {
    const { run, asked, until } = threeQuestions((time, values) => {
      if (time === 2) throw new AskFault("away", "");
      return known(values);
    });
    run.begin();
    const failed = await until("failed");
    expect(failed.fault?.kind).toBe("away");
    expect(statuses(failed)).toEqual([
      "UNKNOWN",
      "PENDING",
      "PENDING",
      "NO_VALUE",
    ]);
    run.begin();
    await until("done");
    expect(asked).toEqual(["a.example", "b.example", "b.example", "c.example"]);
  });

  it("can be stopped, and asks nothing more until it is told to go on", async () => {
    const { run, asked, until } = threeQuestions((time, values) => {
      if (time === 1) run.stop();
      return known(values);
    });
    run.begin();
    await until("stopped");
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toEqual(["a.example"]);
    expect(run.get().phase).toBe("stopped");
    run.begin();
    await until("done");
    // What was on its way when it was stopped is asked again.
    expect(asked).toHaveLength(4);
  });

  it("asks again only where a member failed", async () => {
    const { run, asked, until } = threeQuestions((time, values) =>
      known(values, time === 2 ? "TIMED_OUT" : "ANSWERED"),
    );
    run.begin();
    const holed = await until("done");
    expect(statuses(holed)[1]).toBe("UNDETERMINED");
    run.askHolesAgain();
    const state = await until("done");
    expect(asked.slice(3)).toEqual(["b.example"]);
    expect(statuses(state)[1]).toBe("UNKNOWN");
  });
});
