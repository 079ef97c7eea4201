/** Warning lists in MISP's format: how each type meets values, and what is refused. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it } from "@jest/globals";

import { readWarningLists } from "../../../../subgraphs/member/warning-lists/read-warning-lists.ts";
import { parseWarningList } from "../../../../subgraphs/member/warning-lists/warning-list.ts";
import { warningListsOf } from "../../../../subgraphs/member/warning-lists/warning-lists.ts";

const text = (
  type: string,
  list: readonly string[],
  matching_attributes?: readonly string[],
) =>
  JSON.stringify({
    name: "A list",
    version: 1,
    type,
    list,
    matching_attributes,
  });

const listed = (
  type: string,
  list: readonly string[],
  attributes?: readonly string[],
) => warningListsOf([parseWarningList("it", text(type, list, attributes))]);

const met = (lists: ReturnType<typeof listed>, type: string, value: string) =>
  lists.hits(type, value).map(({ matched }) => matched);

describe("a list of hosts", () => {
  const lists = listed("hostname", ["ddns.net", ".workers.dev", "x.ddns.net"]);

  it.each([
    ["domain-name", "ddns.net", ["ddns.net"]],
    ["domain-name", "asyspy256.ddns.net", ["ddns.net"]],
    ["domain-name", "a.x.ddns.net", ["x.ddns.net"]],
    ["domain-name", "a.b.workers.dev", [".workers.dev"]],
    ["domain-name", "notddns.net", []],
    ["domain-name", "net", []],
    ["url", "http://u@asyspy256.ddns.net:8080/a", ["ddns.net"]],
    ["url", "/a/b.php", []],
  ])("meets the names below its own: %s %s", (type, value, expected) => {
    expect(met(lists, type, value)).toEqual(expected);
  });
});

describe("a list of networks", () => {
  const lists = listed("cidr", [
    "104.16.0.0/13",
    "8.8.8.8",
    "2001:DB8::/32",
    "0.0.0.0/8",
    "104.16.0.0/16",
  ]);

  it.each([
    ["ipv4-addr", "104.24.112.139", []],
    ["ipv4-addr", "104.23.1.1", ["104.16.0.0/13"]],
    ["ipv4-addr", "104.16.0.1", ["104.16.0.0/13"]],
    ["ipv4-addr", "104.16.0.0/24", ["104.16.0.0/13"]],
    ["ipv4-addr", "104.0.0.0/8", []],
    ["ipv4-addr", "8.8.8.8", ["8.8.8.8"]],
    ["ipv6-addr", "2001:db8:1::1", ["2001:DB8::/32"]],
    ["ipv6-addr", "2001:db9::1", []],
    ["url", "http://8.8.8.8/dns-query", ["8.8.8.8"]],
    ["url", "http://[2001:db8::1]:80/", ["2001:DB8::/32"]],
    ["domain-name", "example.com", []],
    ["file-name", "8.8.8.8", []],
  ])("meets the addresses inside: %s %s", (type, value, expected) => {
    expect(met(lists, type, value)).toEqual(expected);
  });

  it("refuses an entry that is no network, and names it", () => {
    expect(() => listed("cidr", ["1.1.1.1", "nonsense"])).toThrow(
      /The warning list it \(cidr\) has an entry that is none: .*"nonsense"/,
    );
  });
});

describe("a list of texts", () => {
  it("that is of strings meets equal ones, but for case", () => {
    const lists = listed("string", ["D41D8CD98F00B204E9800998ECF8427E"]);
    const md5 = "d41d8cd98f00b204e9800998ecf8427e";
    expect(met(lists, "file-md5", md5)).toHaveLength(1);
    expect(met(lists, "file-md5", `${md5}0`)).toEqual([]);
  });

  it("that is of substrings meets what contains one", () => {
    const lists = listed("substring", ["mail.example", "temp-"]);
    expect(met(lists, "email-addr", "x@temp-mail.example")).toEqual([
      "mail.example",
    ]);
    expect(met(lists, "email-addr", "x@mail.test")).toEqual([]);
  });

  it("that is of patterns meets what they match, in linear time", () => {
    const lists = listed("regex", [
      "/^(security|noc|soc|abuse)\\@.*\\..*$/i",
      "(a+)+$",
    ]);
    expect(met(lists, "email-addr", "NOC@example.com")).toHaveLength(1);
    const before = process.cpuUsage();
    expect(met(lists, "domain-name", `${"a".repeat(4_000)}!`)).toEqual([]);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000);
  });

  it("refuses a pattern that is none, and names it", () => {
    expect(() => listed("regex", ["/(/"])).toThrow(/list it \(regex\)/);
  });
});

describe("a list", () => {
  it("speaks of the types of value that it names, and of all where it names none that Tessera has", () => {
    const hosts = listed("string", ["example.com"], ["domain", "hostname"]);
    expect(met(hosts, "domain-name", "example.com")).toHaveLength(1);
    expect(met(hosts, "file-name", "example.com")).toEqual([]);
    const odd = listed("string", ["example.com"], ["pgp-public-key"]);
    expect(met(odd, "domain-name", "example.com")).toHaveLength(1);
  });

  it("is told by its name, lists by name, of each the closest entry", () => {
    const lists = warningListsOf([
      parseWarningList("b", text("hostname", ["a.example", "x.a.example"])),
      parseWarningList("a", text("substring", ["example"])),
    ]);
    expect(lists.hits("domain-name", "y.x.a.example")).toEqual([
      { name: "a", matched: "example" },
      { name: "b", matched: "x.a.example" },
    ]);
  });

  it.each([
    ["no JSON", "{"],
    ["of an unknown type", text("fuzzy", [])],
    ["without entries", JSON.stringify({ name: "x", type: "string" })],
  ])("that is %s is refused by its name", (_, source) => {
    expect(() => parseWarningList("it", source)).toThrow(/warning list it/);
  });

  it("is read from a file, or from a folder as MISP keeps it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "tessera-lists-"));
    try {
      await writeFile(join(folder, "one.json"), text("string", ["a.example"]));
      await writeFile(join(folder, "README.md"), "nothing");
      await mkdir(join(folder, "two"));
      await writeFile(
        join(folder, "two", "list.json"),
        text("hostname", ["example"]),
      );
      const lists = await readWarningLists(folder);
      expect(lists.hits("domain-name", "a.example")).toEqual([
        { name: "one", matched: "a.example" },
        { name: "two", matched: "example" },
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("the lists of the demonstration", () => {
  it.each([
    ["domain-name", "asyspy256.ddns.net", ["dynamic-dns-providers"]],
    ["domain-name", "silentbob.anondns.net", ["dynamic-dns-providers"]],
    ["domain-name", "telcom.grishamarkovgf8936.workers.dev", ["lots-project"]],
    ["ipv4-addr", "104.24.112.139", ["cloudflare"]],
    ["ipv4-addr", "8.8.8.8", ["public-dns-resolvers"]],
    ["ipv4-addr", "192.168.1.1", ["rfc1918", "rfc5735"]],
    ["file-md5", "d41d8cd98f00b204e9800998ecf8427e", ["empty-hashes"]],
    ["domain-name", "evil.example", []],
  ])("meet %s %s", async (type, value, expected) => {
    const lists = await readWarningLists("gateway/demo/data/warning-lists");
    expect(lists.hits(type, value).map(({ name }) => name)).toEqual(expected);
  });
});
