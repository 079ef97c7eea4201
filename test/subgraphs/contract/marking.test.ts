import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import {
  isTlp,
  releasableTo,
  stricter,
  tlpLevels,
  tlpRank,
} from "../../../subgraphs/contract/marking.ts";
import type { Tlp } from "../../../subgraphs/contract/marking.ts";

const members = ["att", "etisalat", "singtel", "softbank", "telefonica"];
const some = fc.subarray(members);
const levelOrNone = fc.constantFrom<Tlp | null>(...tlpLevels, null);

describe("the levels of TLP", () => {
  it("go from CLEAR to RED", () => {
    expect(tlpLevels.map(tlpRank)).toEqual([0, 1, 2, 3, 4]);
    expect(tlpRank("CLEAR")).toBeLessThan(tlpRank("RED"));
  });

  it("are these five and no other word", () => {
    expect(isTlp("AMBER_STRICT")).toBe(true);
    for (const word of ["WHITE", "amber", "", null, 2])
      expect(isTlp(word)).toBe(false);
  });

  it("give way to the stricter one", () => {
    expect(stricter("GREEN", "AMBER")).toBe("AMBER");
    expect(stricter("RED", "CLEAR")).toBe("RED");
    expect(stricter("AMBER", "AMBER")).toBe("AMBER");
  });
});

describe("to whom the keys of a record may be told", () => {
  it.each(["CLEAR", "GREEN"] as const)(
    "of %s: to those of the owner's community that were asked, whatever the audience says",
    (tlp) => {
      fc.assert(
        fc.property(some, some, some, (audience, community, asked) => {
          expect(releasableTo({ tlp, audience }, community, asked)).toEqual(
            asked.filter((slug) => community.includes(slug)),
          );
        }),
      );
    },
  );

  it.each(["AMBER", "AMBER_STRICT"] as const)(
    "of %s: to those of the audience that were asked, in the community or not",
    (tlp) => {
      fc.assert(
        fc.property(some, some, some, (audience, community, asked) => {
          expect(releasableTo({ tlp, audience }, community, asked)).toEqual(
            asked.filter((slug) => audience.includes(slug)),
          );
        }),
      );
    },
  );

  it("of RED and unmarked: to nobody", () => {
    for (const tlp of ["RED", null] as const)
      expect(
        releasableTo({ tlp, audience: members }, members, members),
      ).toEqual([]);
  });

  it("never names a member that was not asked", () => {
    fc.assert(
      fc.property(
        levelOrNone,
        some,
        some,
        some,
        (tlp, audience, community, asked) => {
          const told = releasableTo({ tlp, audience }, community, asked);
          expect(told.filter((slug) => !asked.includes(slug))).toEqual([]);
        },
      ),
    );
  });
});
