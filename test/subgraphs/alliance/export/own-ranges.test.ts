import { describe, expect, it } from "@jest/globals";

import {
  ownRangeOf,
  rangeFault,
} from "../../../../subgraphs/alliance/export/own-ranges.ts";
import { papAllows } from "../../../../subgraphs/alliance/export/pap.ts";

const ranges = ["10.0.0.0/8", "Example.com", "2001:db8::/32", "198.51.100.7"];

describe("what the home calls its own", () => {
  it.each([
    ["ipv4-addr", "10.1.2.3", "10.0.0.0/8"],
    ["ipv4-addr", "10.0.0.0/7", "10.0.0.0/8"],
    ["ipv4-addr", "10.1.0.0/16", "10.0.0.0/8"],
    ["ipv4-addr", "11.1.2.3", undefined],
    ["ipv4-addr", "198.51.100.7", "198.51.100.7"],
    ["ipv6-addr", "2001:db8::1", "2001:db8::/32"],
    ["ipv6-addr", "2001:db9::1", undefined],
    ["domain-name", "example.com", "Example.com"],
    ["domain-name", "www.example.com", "Example.com"],
    ["domain-name", "notexample.com", undefined],
    ["url", "http://10.1.2.3/x", "10.0.0.0/8"],
    ["url", "https://www.example.com/x", "Example.com"],
    ["email-addr", "a@example.com", "Example.com"],
    ["file-md5", "d41d8cd98f00b204e9800998ecf8427e", undefined],
  ])("%s %s meets %s", (type, value, range) => {
    expect(ownRangeOf(ranges, type, value)).toBe(range);
  });

  it.each(["10.0.0.0/8", "example.com", "2001:db8::/32", "192.0.2.1"])(
    "may be %s",
    (text) => expect(rangeFault(text)).toBeUndefined(),
  );

  it.each([
    "10.0.0.0/33",
    "10.0.0",
    "com",
    "*.example.com",
    "",
    "a b.c",
    "10.0.0.0/",
  ])("may not be %j", (text) =>
    expect(rangeFault(text)).toMatch(/is no address, network or domain/),
  );
});

describe("PAP", () => {
  it.each([
    [null, true, true],
    ["CLEAR", true, true],
    ["white", true, true],
    ["green", true, true],
    ["amber", false, true],
    ["red", false, false],
    ["no such level", false, false],
  ])("%s lets a reader block: %s, watch: %s", (pap, block, watch) => {
    expect([papAllows(pap, "block"), papAllows(pap, "watch")]).toEqual([
      block,
      watch,
    ]);
  });
});
