import { describe, expect, it } from "@jest/globals";

import { requestOptions } from "../../gateway/request-options.ts";

const members = ["att", "etisalat", "singtel"];
const read = (headers: Record<string, string>) =>
  requestOptions(headers, members);

describe("the options of a request", () => {
  it("without headers ask everybody, for hunting, and take what the others hold when one is silent", () => {
    expect(read({})).toEqual({
      asked: members,
      requireAll: false,
      purpose: "hunting",
      identify: false,
    });
  });

  it("name whom to ask; the order is the registry's and nobody is asked twice", () => {
    expect(
      read({ "x-tessera-members": "singtel, att,,singtel" }).asked,
    ).toEqual(["att", "singtel"]);
  });

  it("can demand everybody's answer", () => {
    expect(read({ "x-tessera-require-all": "true" }).requireAll).toBe(true);
    expect(read({ "x-tessera-require-all": "false" }).requireAll).toBe(false);
  });

  it("tell owners the person's name only when asked to", () => {
    expect(read({ "x-tessera-identify": "true" }).identify).toBe(true);
    expect(read({ "x-tessera-identify": "false" }).identify).toBe(false);
  });

  it("say what the answer is for", () => {
    expect(read({ "x-tessera-purpose": "incident-response" }).purpose).toBe(
      "incident-response",
    );
  });
});

describe("a header that is not one of the contract's", () => {
  it.each([
    ["x-tessera-members", "vodafone", "att,etisalat,singtel"],
    ["x-tessera-members", "att,vodafone", "att,etisalat,singtel"],
    ["x-tessera-members", "ATT", "att,etisalat,singtel"],
    ["x-tessera-members", "", "att,etisalat,singtel"],
    ["x-tessera-members", " , ", "att,etisalat,singtel"],
    ["x-tessera-require-all", "yes", "true or false"],
    ["x-tessera-require-all", "", "true or false"],
    ["x-tessera-require-all", "TRUE", "true or false"],
    ["x-tessera-identify", "yes", "true or false"],
    [
      "x-tessera-purpose",
      "curiosity",
      "incident-response, hunting, detection, research",
    ],
    [
      "x-tessera-purpose",
      "",
      "incident-response, hunting, detection, research",
    ],
  ])(
    "%s: %j is BAD_OPTION, with its name, its values and what came",
    (header, value, values) => {
      expect(() => read({ [header]: value })).toThrow(
        expect.objectContaining({
          message: expect.stringMatching(
            new RegExp(
              `^${header} takes .*, but got ${JSON.stringify(value)}\\.$`,
            ),
          ),
          extensions: { header, code: "BAD_OPTION", http: { status: 400 } },
        }),
      );
      expect(() => read({ [header]: value })).toThrow(values);
    },
  );

  it("is not quoted back at any length", () => {
    const long = "x".repeat(10_000);
    for (const header of [
      "x-tessera-members",
      "x-tessera-require-all",
      "x-tessera-purpose",
    ])
      expect(() => read({ [header]: long })).toThrow(
        expect.objectContaining({
          message: expect.not.stringContaining("x".repeat(100)),
        }),
      );
  });
});
