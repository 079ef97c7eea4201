import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { Kind, parseValue } from "graphql";

import { dateTime, json } from "../../../subgraphs/serving/scalars.ts";

describe("DateTime", () => {
  it.each([
    ["2018-04-12T00:00:00Z", "2018-04-12T00:00:00.000Z"],
    ["2018-04-12T02:00:00+02:00", "2018-04-12T00:00:00.000Z"],
    ["2018-04-12T00:00:00.123456Z", "2018-04-12T00:00:00.123Z"],
  ])("takes %s and goes on with %s", (written, instant) => {
    expect(dateTime.parseValue(written)).toBe(instant);
    expect(dateTime.parseLiteral({ kind: Kind.STRING, value: written })).toBe(
      instant,
    );
  });

  it.each([
    "2018-04-12",
    "12 April 2018",
    "2018-04-12T00:00:00",
    "2018-13-40T00:00:00Z",
    "",
    0,
    null,
  ])("refuses %j and says how an instant is written", (value) => {
    expect(() => dateTime.parseValue(value)).toThrow(
      'An instant is written "2018-04-12T00:00:00.000Z" (RFC 3339)',
    );
  });

  it("refuses a number in the question itself", () => {
    expect(() => dateTime.parseLiteral(parseValue("2018"))).toThrow("RFC 3339");
  });

  it("orders as text as it does in time", () => {
    const years = {
      min: new Date("1970-01-01"),
      max: new Date("2100-01-01"),
      noInvalidDate: true,
    };
    fc.assert(
      fc.property(fc.date(years), fc.date(years), (a, b) => {
        const [left, right] = [a, b].map((date) =>
          dateTime.parseValue(date.toISOString()),
        );
        expect(String(left) < String(right)).toBe(a < b);
      }),
    );
  });
});

describe("JSON", () => {
  it("is whatever it is", () => {
    const value = { a: [1, null, { b: "c" }] };
    expect(json.parseValue(value)).toBe(value);
    expect(json.serialize(value)).toBe(value);
    expect(
      json.parseLiteral(parseValue('{ a: [1, null, { b: "c" }] }')),
    ).toEqual(value);
  });

  it("takes variables within", () => {
    expect(json.parseLiteral(parseValue("{ a: $x }"), { x: 1 })).toEqual({
      a: 1,
    });
  });
});
