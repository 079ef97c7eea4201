import { describe, expect, it } from "@jest/globals";

import { otherSide } from "../../../../subgraphs/member/statements/other-side.ts";

const uuid = "0286e80e-b0ed-464f-ad62-beec8536d0cb";

describe("the other side of a statement", () => {
  it.each([
    ["an ATT&CK id", "g0021", "ACTOR", "ref:mitre-attack:G0021"],
    ["ATT&CK's id of software", "S0154", "MALWARE", "ref:mitre-attack:S0154"],
    [
      "ATT&CK's id of a campaign",
      "C0022",
      "CAMPAIGN",
      "ref:mitre-attack:C0022",
    ],
    [
      "a UUID of the MISP galaxy",
      uuid.toUpperCase(),
      "ACTOR",
      `ref:misp-galaxy:${uuid}`,
    ],
    [
      "a STIX id",
      ` intrusion-set--${uuid} `,
      "ACTOR",
      `intrusion-set--${uuid}`,
    ],
    [
      "another member's record",
      `att/own/threat-actor--${uuid}`,
      "ACTOR",
      `threat-actor--${uuid}`,
    ],
    ["a value's STIX id", `file--${uuid}`, "INDICATOR", `file--${uuid}`],
    ["a CVE", "cve-2017-0144", "VULNERABILITY", "cve:CVE-2017-0144"],
    [
      "a report's address",
      "https://Securelist.com/a#top",
      "REPORT",
      "url:https://securelist.com/a",
    ],
  ] as const)("may be given as %s", (_, written, kind, key) => {
    expect(otherSide(written, kind)).toBe(key);
  });

  it.each(["Molerats", "Gaza Cybergang", "", "APT28", "name:molerats"])(
    "is never a mere name: %j",
    (written) => {
      expect(() => otherSide(written, "ACTOR")).toThrow(/a name is no id/);
    },
  );

  it.each([
    ["C0022", "the left side is an actor, but ref:mitre-attack:C0022 is a cam"],
    [`campaign--${uuid}`, "the left side is an actor"],
    [`att/own/campaign--${uuid}`, "the left side is an actor"],
    ["CVE-2017-0144", "cve:CVE-2017-0144 is a vulnerability"],
    [`domain-name--${uuid}`, "is an indicator"],
  ])("is never of another kind: %s", (written, words) => {
    expect(() => otherSide(written, "ACTOR")).toThrow(words);
  });

  it("is never of a type that is no kind", () => {
    expect(() => otherSide(`identity--${uuid}`, "ACTOR")).toThrow(
      "of a type that is no kind",
    );
  });
});
