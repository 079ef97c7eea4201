import { describe, expect, it } from "@jest/globals";

import type {
  MarkingClaim,
  MarkingMeaning,
} from "../../../../subgraphs/member/intake/claims.ts";
import { resolveMarking } from "../../../../subgraphs/member/intake/markings.ts";
import {
  markingMeaning,
  markingOf,
} from "../../../../subgraphs/member/intake/stix21/marking-of.ts";

const clear = "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487";
const amber = "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421";
const red = "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1";
const tlp1White = "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9";
const openctiStrict =
  "marking-definition--826578e1-40ad-459f-bc73-ede076f81f37";
const unheardOf = "marking-definition--00000000-0000-4000-8000-000000000001";

const nothing: MarkingClaim = {
  refs: [],
  partRefs: [],
  audience: null,
  people: null,
};

function resolved(
  claim: Partial<MarkingClaim>,
  meanings: Readonly<Record<string, Partial<MarkingMeaning>>> = {},
  otherwise: Parameters<typeof resolveMarking>[2] = { tlp: null, audience: [] },
) {
  const empty = {
    tlp: null,
    statement: null,
    pap: null,
    audience: null,
    people: null,
  };
  const known = Object.entries(meanings).map(
    ([id, meaning]) => [id, { ...empty, ...meaning }] as const,
  );
  return resolveMarking({ ...nothing, ...claim }, new Map(known), otherwise);
}

describe("a marking", () => {
  it("is understood in the ids of TLP 2.0, TLP 1 and OpenCTI", () => {
    expect(resolved({ refs: [amber] })).toMatchObject({
      tlp: "AMBER",
      level: 2,
    });
    expect(resolved({ refs: [tlp1White] })).toMatchObject({
      tlp: "CLEAR",
      level: 0,
    });
    expect(resolved({ refs: [openctiStrict] })).toMatchObject({
      tlp: "AMBER_STRICT",
      level: 3,
    });
  });

  it("is the strictest of several, for the intersection of their audiences", () => {
    const other = { tlp: "GREEN", audience: ["att", "singtel"] } as const;
    expect(
      resolved(
        { refs: [amber, unheardOf], audience: ["singtel", "softbank"] },
        { [unheardOf]: other },
      ),
    ).toMatchObject({ tlp: "AMBER", audience: ["singtel"] });
  });

  it("of a part raises the whole, and never lowers it", () => {
    expect(resolved({ refs: [clear], partRefs: [red] })).toMatchObject({
      tlp: "RED",
      level: 4,
    });
    expect(resolved({ refs: [red], partRefs: [clear] })).toMatchObject({
      tlp: "RED",
    });
    expect(resolved({ partRefs: [clear] })).toMatchObject({
      tlp: null,
      level: 3,
    });
    expect(resolved({ partRefs: [red] })).toMatchObject({ tlp: "RED" });
  });

  it("that nobody can read leaves the object to its owner alone", () => {
    expect(
      resolved({ refs: [clear, unheardOf], audience: ["att"] }),
    ).toMatchObject({
      tlp: null,
      level: 3,
      audience: [],
      people: [],
      unknown: [unheardOf],
    });
  });

  it("that nobody can read does not loosen RED with its named readers", () => {
    expect(
      resolved({ refs: [red, unheardOf], people: ["Ana Lima"] }),
    ).toMatchObject({ tlp: "RED", level: 4, people: ["Ana Lima"] });
  });

  it("by default is given to what bears none, and to nothing that nobody can read", () => {
    const otherwise = { tlp: "AMBER", audience: ["att"] } as const;
    expect(resolved({}, {}, otherwise)).toMatchObject({
      tlp: "AMBER",
      audience: ["att"],
      byDefault: true,
    });
    expect(resolved({ refs: [clear] }, {}, otherwise)).toMatchObject({
      tlp: "CLEAR",
      audience: [],
      byDefault: false,
    });
    expect(resolved({ refs: [unheardOf] }, {}, otherwise)).toMatchObject({
      tlp: null,
      audience: [],
    });
  });

  it("keeps statements, which change no visibility, and the strictest PAP", () => {
    expect(
      resolved(
        { refs: [clear, unheardOf, red.replace("e828", "e829")] },
        {
          [unheardOf]: { statement: "Ours.", pap: "green" },
          [red.replace("e828", "e829")]: { pap: "red" },
        },
      ),
    ).toMatchObject({ tlp: "CLEAR", statements: ["Ours."], pap: "red" });
  });
});

describe("a marking definition", () => {
  it("means what its canonical id says, whatever it writes of itself", () => {
    expect(
      markingMeaning(red, {
        definition_type: "tlp",
        definition: { tlp: "white" },
      }),
    ).toMatchObject({ tlp: "RED" });
  });

  it("that looks like TLP under another id means the strictest level that it names", () => {
    expect(
      markingMeaning(unheardOf, {
        name: "TLP:AMBER+STRICT",
        definition: { tlp: "green" },
      }),
    ).toMatchObject({ tlp: "AMBER_STRICT" });
  });

  it("of another kind cannot be read", () => {
    expect(
      markingMeaning(unheardOf, { definition_type: "iep", definition: {} }),
    ).toBeNull();
  });
});

describe("what an object says of its marking", () => {
  it("is its markings, those of its parts, and Tessera's audience and people", () => {
    expect(
      markingOf({
        object_marking_refs: [amber],
        granular_markings: [
          { selectors: ["description"], marking_ref: red },
          { selectors: ["name"], lang: "fr" },
        ],
        extensions: {
          "extension-definition--5f954317-4f48-4179-857f-5e1a373ce4a3": {
            extension_type: "property-extension",
            audience: ["singtel", "No Slug"],
            people: ["Ana Lima"],
          },
        },
      }),
    ).toEqual({
      refs: [amber],
      partRefs: [red],
      audience: ["singtel"],
      people: ["Ana Lima"],
    });
  });
});
