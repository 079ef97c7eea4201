import { describe, expect, it } from "@jest/globals";
import { GraphQLError } from "graphql";
import type { GraphQLFormattedError } from "graphql";

import { BAD_CURSOR } from "../../../subgraphs/contract/errors.ts";
import { silentLog } from "../../../subgraphs/serving/log.ts";
import { maskError } from "../../../subgraphs/serving/mask-error.ts";

const stack = ["Error: x", "    at /srv/member.ts:1:1"];

describe("what a caller is shown of an error", () => {
  it("is an error of the table, as it is and without a stack", () => {
    expect(
      shown(BAD_CURSOR.of(undefined, { argument: "after" })).answer,
    ).toEqual({
      message: BAD_CURSOR.meaning,
      extensions: { code: "BAD_CURSOR", argument: "after" },
    });
  });

  it("is an error of the table that a resolver threw", () => {
    const located = new GraphQLError(BAD_CURSOR.meaning, {
      originalError: BAD_CURSOR.of(),
      path: ["campaign"],
      extensions: { code: "BAD_CURSOR" },
    });
    expect(shown(located).answer).toMatchObject({
      path: ["campaign"],
      extensions: { code: "BAD_CURSOR" },
    });
  });

  it("is GraphQL's own complaint about the question, and its code alone", () => {
    const complaint = new GraphQLError(
      'Cannot query field "x" on type "Query".',
      {
        extensions: { code: "GRAPHQL_VALIDATION_FAILED", more: "inside" },
      },
    );
    expect(shown(complaint).answer).toEqual({
      message: 'Cannot query field "x" on type "Query".',
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    });
  });

  it.each([
    new Error("connect ECONNREFUSED 127.0.0.1:7703"),
    new GraphQLError("Neo4jError at bolt://10.0.0.7:7687", {
      originalError: new Error("bolt://10.0.0.7:7687"),
    }),
    new GraphQLError("x", {
      extensions: { code: "INTERNAL_SERVER_ERROR", host: "10.0.0.7" },
    }),
    new GraphQLError("x", { extensions: { code: "MADE_UP_BY_A_MEMBER" } }),
    "a thrown text with 10.0.0.7",
    undefined,
  ])("is of everything else that it happened, and no more", (error) => {
    const { answer, logged } = shown(error);
    expect(answer.message).toBe(
      "Something failed that should not; the log has the reason under the request's id.",
    );
    expect(answer.extensions).toEqual({ code: "INTERNAL" });
    expect(JSON.stringify(answer)).not.toMatch(
      /10\.0\.0\.7|127\.0\.0\.1|stack|\.ts/,
    );
    expect(logged).toBe(1);
  });
});

function shown(error: unknown): {
  answer: GraphQLFormattedError;
  logged: number;
} {
  let logged = 0;
  const log = { ...silentLog, error: () => void (logged += 1) };
  const told =
    error instanceof GraphQLError ? error.toJSON() : { message: String(error) };
  const formatted = {
    ...told,
    extensions: { ...told.extensions, stacktrace: stack },
  };
  return { answer: maskError(log)(formatted, error), logged };
}
