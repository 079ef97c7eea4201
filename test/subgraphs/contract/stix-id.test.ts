import { describe, expect, it } from "@jest/globals";

import {
  canonicalStixId,
  isNameInDisguise,
  parseStixId,
} from "../../../subgraphs/contract/stix-id.ts";

const uuid = "bf0b42dd-89b9-5f4e-89b6-e170f51f14e1";

describe("a STIX id", () => {
  it("is a type and a UUID", () => {
    expect(parseStixId(`campaign--${uuid}`)).toEqual({
      type: "campaign",
      uuid,
    });
    expect(parseStixId(`x-acme-thing--${uuid}`)?.type).toBe("x-acme-thing");
  });

  it.each([
    "",
    "campaign",
    uuid,
    `campaign-${uuid}`,
    `Campaign--${uuid}`,
    `ab--${uuid}`,
    `campaign--${uuid}x`,
    `campaign--${uuid}\n`,
    `campaign--${uuid.toUpperCase()}`,
    `campaign--${uuid}--${uuid}`,
    `cam/paign--${uuid}`,
  ])("is not %j", (text) => {
    expect(parseStixId(text)).toBeUndefined();
  });

  it("has a type of at most 250 characters", () => {
    expect(parseStixId(`${"a".repeat(250)}--${uuid}`)).toBeDefined();
    expect(parseStixId(`${"a".repeat(251)}--${uuid}`)).toBeUndefined();
  });

  it("made to stop a slow expression is refused at once", () => {
    const before = process.cpuUsage();
    expect(parseStixId("a-".repeat(30))).toBeUndefined();
    expect(parseStixId(`${"a-".repeat(30)}!`)).toBeUndefined();
    expect(parseStixId("a-".repeat(1_000_000))).toBeUndefined();
    expect(canonicalStixId("a-".repeat(1_000_000))).toBeUndefined();
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(500);
  });

  it("is one whatever the case of its UUID", () => {
    expect(canonicalStixId(`campaign--${uuid.toUpperCase()}`)).toBe(
      `campaign--${uuid}`,
    );
    expect(canonicalStixId("Operation Parliament")).toBeUndefined();
  });

  it("does not swallow what follows it", () => {
    expect(canonicalStixId(`campaign--${uuid}--more`)).toBeUndefined();
  });
});

describe("a name in the disguise of an id", () => {
  it("is what OpenCTI makes: equal for every object of that name", () => {
    expect(isNameInDisguise(`campaign--${uuid}`, "operation parliament")).toBe(
      true,
    );
    expect(
      isNameInDisguise(`intrusion-set--${uuid}`, " Operation Parliament "),
    ).toBe(true);
  });

  it("is not the id of another name, nor one that was drawn by lot", () => {
    expect(isNameInDisguise(`campaign--${uuid}`, "Soft Cell")).toBe(false);
    expect(
      isNameInDisguise(
        "campaign--0286e80e-b0ed-464f-ad62-beec8536d0cb",
        "Operation Parliament",
      ),
    ).toBe(false);
    expect(isNameInDisguise("campaign", "campaign")).toBe(false);
  });
});
