import { describe, expect, it } from "@jest/globals";

import {
  slugFault,
  slugFaults,
  typePrefix,
} from "../../../subgraphs/contract/slug.ts";

describe("a slug", () => {
  it.each(["att", "etisalat", "softbank-jp", "t2", "a"])(
    "may be %s",
    (slug) => {
      expect(slugFault(slug)).toBeUndefined();
    },
  );

  it.each([
    "",
    "Singtel",
    "Sing Tel",
    "2degrees",
    "-att",
    "att-",
    "at--t",
    "at_t",
    "at&t",
    "telefónica",
    "att\n",
    "att/../etisalat",
    "a".repeat(41),
  ])("may not be %j, and the fault says what a good one is", (slug) => {
    expect(slugFault(slug)).toContain("lower-case letters, digits");
    expect(slugFault(slug)).toContain(JSON.stringify(slug.slice(0, 60)));
  });

  it("may not be a word that the alliance itself goes by", () => {
    expect(slugFault("alliance")).toBe(
      'The slug "alliance" is reserved; choose another one.',
    );
    for (const word of ["gateway", "tessera", "query", "record", "entity"])
      expect(slugFault(word)).toContain("reserved");
  });

  it("gives the member's types their prefix", () => {
    expect(typePrefix("singtel")).toBe("Singtel");
    expect(typePrefix("softbank-jp")).toBe("SoftbankJp");
  });

  it("is not quoted back at any length", () => {
    expect((slugFault("x".repeat(10_000)) ?? "").length).toBeLessThan(300);
  });
});

describe("the slugs of one alliance", () => {
  it("can live together where each is another one to GraphQL", () => {
    expect(slugFaults(["att", "singtel", "softbank"])).toEqual([]);
  });

  it("refuse a second member of one slug", () => {
    expect(slugFaults(["att", "singtel", "att"])).toEqual([
      'The slugs "att" and "att" are one and the same to GraphQL; rename one.',
    ]);
  });

  it("refuse two slugs whose types would have one name, whatever the case of its letters", () => {
    expect(slugFaults(["soft-bank", "softbank"])).toHaveLength(1);
    expect(slugFaults(["t-2", "t2"])).toHaveLength(1);
  });

  it("name every fault, not only the first", () => {
    expect(slugFaults(["ATT", "record", "etisalat", "etisalat"])).toHaveLength(
      3,
    );
  });
});
