import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import {
  HOME,
  at,
  parseAddress,
  printAddress,
} from "../../../gateway/explorer/address/address.ts";
import type {
  Address,
  Place,
} from "../../../gateway/explorer/address/address.ts";

const text = fc.string({ minLength: 1, maxLength: 40 });
const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{1,8}$/), {
  minLength: 1,
  maxLength: 4,
});
const ids = fc.uniqueArray(
  fc.stringMatching(/^(?:actor|campaign)\/[\w:. -]{1,12}$/),
  { maxLength: 3 },
);
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ view: fc.constant("ask" as const), key: fc.option(text) }),
  fc.record({ view: fc.constant("lookup" as const) }),
  fc.record({ view: fc.constant("entity" as const), id: text }),
  fc.record({ view: fc.constant("graph" as const), ids }),
  fc.record({
    view: fc.constant("paths" as const),
    from: fc.option(text),
    to: fc.option(text),
  }),
);
const address: fc.Arbitrary<Address> = fc
  .tuple(
    place,
    fc.option(slugs),
    fc.dictionary(fc.constantFrom("kind", "open", "sort-by"), text),
  )
  .map(([there, members, shown]) => ({ ...there, members, shown }));

describe("the address of the page", () => {
  it("is read as it was written, whatever stands in it", () => {
    fc.assert(
      fc.property(address, (given) => {
        const printed = printAddress(given);
        const { search } = new URL(printed, "http://page.example");
        const read = parseAddress(search);
        expect({ ...read, shown: { ...read.shown } }).toEqual({
          ...given,
          shown: { ...given.shown },
        });
      }),
    );
  });

  it("is short and readable, so that it can be sent to a colleague", () => {
    const entity = {
      view: "entity",
      id: "campaign/operation-parliament",
      members: ["att", "singtel"],
      shown: {},
    } as const;
    expect(printAddress(entity)).toBe(
      "/?view=entity&id=campaign/operation-parliament&members=att,singtel",
    );
    expect(printAddress(HOME)).toBe("/");
    expect(printAddress({ ...HOME, key: "hxxp://a[.]b" })).toBe(
      "/?q=hxxp://a%5B.%5Db",
    );
  });

  it.each([
    "",
    "?view=entity",
    "?view=nonsense",
    "?members=,",
    "?id=campaign/x",
    "?__proto__=x&view=__proto__",
  ])("takes %p for the start", (search) => {
    expect(parseAddress(search)).toEqual(
      expect.objectContaining({ view: "ask", key: null, members: null }),
    );
  });

  it("keeps whom one asks from place to place, and nothing that a view remembered", () => {
    const here = parseAddress("?q=WIRTE&members=att&sort=name");
    expect(here.shown).toEqual({ sort: "name" });
    expect(at({ view: "entity", id: "actor/G0090" }, here)).toEqual({
      view: "entity",
      id: "actor/G0090",
      members: ["att"],
      shown: {},
    });
  });
});
