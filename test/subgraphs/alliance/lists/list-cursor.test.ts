/** Cursors of lists belong to one viewer's question, and hide what stands in them. */
import { describe, expect, it } from "@jest/globals";

import { listCursors } from "../../../../subgraphs/alliance/lists/list-cursor.ts";
import { questionTo, readable, sealed } from "../support/ask-alliance.ts";

const question = questionTo(["att", "singtel"]);
const list = { kind: "CAMPAIGN", filter: null };
const place = {
  standing: {
    places: {
      att: { sort: "night dragon", id: "att/own/campaign--1" },
      singtel: { sort: null, id: "singtel/own/campaign--2" },
    },
    shown: ["abcdefghijk", "0123456789-"],
  },
  instants: { att: "2026-01-01T00:00:00.000Z" },
};

describe("a list's cursor", () => {
  it("brings back where the walk stood", () => {
    const cursors = listCursors(sealed, question, list);
    expect(cursors.open(cursors.seal(place))).toEqual(place);
    const asked = ["singtel", "att"];
    const turned = listCursors(sealed, { ...question, asked }, list);
    expect(turned.open(cursors.seal(place))).toEqual(place);
  });

  it("is refused to another viewer, another purpose, another list and other members", () => {
    const cursor = listCursors(sealed, question, list).seal(place);
    const { principal } = question;
    const others = [
      { ...question, principal: { ...principal, subject: "other" } },
      { ...question, principal: { ...principal, organisation: "att" } },
      { ...question, principal: { ...principal, purpose: "research" } },
      { ...question, principal: { ...principal, ceiling: "GREEN" } },
      { ...question, asked: ["att"] },
    ] as const;
    for (const other of others)
      expect(() => listCursors(sealed, other, list).open(cursor)).toThrow(
        /another question/,
      );
    const otherList = { ...list, kind: "ACTOR" };
    expect(() => listCursors(sealed, question, otherList).open(cursor)).toThrow(
      /another question/,
    );
  });

  it("is refused where its form is not that of a list's", () => {
    const cursors = listCursors(readable, question, list);
    for (const value of [null, [], ["x", {}], { question }])
      expect(() => cursors.open(readable.seal(value))).toThrow(
        /another question/,
      );
  });

  it("stays small: 400 records still to come are about 4,400 characters before they are sealed", () => {
    const shown = Array.from({ length: 400 }, () => "abcdefghijk");
    const standing = { ...place.standing, shown };
    const cursors = listCursors(sealed, question, list);
    const cursor = cursors.seal({ ...place, standing });
    expect(cursor.length).toBeLessThan(8_000);
    expect(cursors.open(cursor).standing.shown).toHaveLength(400);
  });
});
