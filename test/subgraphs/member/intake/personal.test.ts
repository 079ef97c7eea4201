import { describe, expect, it } from "@jest/globals";

import { isPersonal } from "../../../../subgraphs/member/intake/personal.ts";
import type { Thing } from "../../../../subgraphs/member/intake/personal.ts";

const pattern = (text: string): Thing => ({
  stixType: "indicator",
  pattern: text,
});

describe("personal data", () => {
  it.each<[string, Thing]>([
    ["a person", { stixType: "identity", identityClass: "individual" }],
    [
      "a person, in capitals",
      { stixType: "identity", identityClass: "Individual" },
    ],
    ["an account", { stixType: "user-account" }],
    ["what was observed", { stixType: "observed-data" }],
    ["a subscriber number", { stixType: "x-msisdn" }],
    ["somebody's address", { stixType: "email-addr", isSomebodys: true }],
    [
      "an account that is looked for",
      { stixType: "indicator", valueType: "user-account" },
    ],
    ["an account in a pattern", pattern("[user-account:user_id = '1001']")],
    [
      "a subscriber in the middle of a pattern",
      pattern(
        "[domain-name:value = 'a.example' AND (x-acme-imsi:value IN ('525010000000001'))]",
      ),
    ],
    [
      "a phone by its path",
      pattern("[x-phone-number:extensions.'x'[*].number LIKE '+65%']"),
    ],
    ["a device", pattern("[x-device-imei:value MATCHES '^35']")],
  ])("is %s", (_, thing) => {
    expect(isPersonal(thing)).toBe(true);
  });

  it.each<[string, Thing]>([
    [
      "an organisation",
      { stixType: "identity", identityClass: "organization" },
    ],
    ["a sector", { stixType: "identity", identityClass: "class" }],
    [
      "what an attacker wrote from",
      pattern("[email-addr:value = 'a@evil.example']"),
    ],
    ["an address without an owner", { stixType: "email-addr" }],
    ["a domain about phones", pattern("[domain-name:value = 'phone.example']")],
    [
      "an address with such a word",
      pattern("[url:value = 'http://imsi:8080/user-account:id = 1']"),
    ],
    ["an attacker", { stixType: "threat-actor" }],
  ])("is not %s", (_, thing) => {
    expect(isPersonal(thing)).toBe(false);
  });
});

describe("a pattern that is made to be looked at for ever", () => {
  it.each([
    ["a word again and again", `[${"imsi".repeat(100_000)}`],
    ["paths of it", `[${"imsi:a".repeat(60_000)}`],
    ["a long path", `[imsi:${"a[".repeat(100_000)}`],
    ["blanks after a path", `[imsi:a${" ".repeat(100_000)}`],
    ["words without a path", "(phone ".repeat(50_000)],
  ])("costs no more than its length: %s", (_, text) => {
    const before = process.cpuUsage();
    expect(isPersonal(pattern(text))).toBe(false);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(500);
  });
});
