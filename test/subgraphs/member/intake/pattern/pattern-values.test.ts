import { describe, expect, it } from "@jest/globals";

import { patternKey } from "../../../../../subgraphs/contract/keys.ts";
import { observable } from "../../../../../subgraphs/contract/observable.ts";
import { patternValues } from "../../../../../subgraphs/member/intake/pattern/pattern-values.ts";

const md5 = "d41d8cd98f00b204e9800998ecf8427e";
const sha256 =
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

function valueOf(pattern: string) {
  const { value, valueType } = patternValues(pattern, "stix");
  return value === null ? null : [valueType, value];
}

function keysOf(pattern: string) {
  return patternValues(pattern, "stix").keys;
}

function keyOf(type: string, value: string) {
  return observable(type, value)?.key;
}

describe("the value that a pattern asks for", () => {
  it.each([
    ["[domain-name:value = 'Evil.Example.']", "domain-name", "evil.example"],
    ["[ipv4-addr:value IN ('198.51.100.3')]", "ipv4-addr", "198.51.100.3"],
    ["[url:value = 'http://evil.example/a']", "url", "http://evil.example/a"],
    ["[file:name = 'a.exe']", "file-name", "a.exe"],
    [`[file:hashes.MD5 = '${md5.toUpperCase()}']`, "file-md5", md5],
    ["[mutex:name = 'abc']", "mutex", "abc"],
    [
      "[email-message:from_ref.value = 'A@b.example']",
      "email-addr",
      "a@b.example",
    ],
  ])("is found in %s", (pattern, type, value) => {
    expect(valueOf(pattern)).toEqual([type, value]);
    expect(keysOf(pattern)).toEqual([keyOf(type, value)]);
  });

  it("is the address of a connection, with or without type and port", () => {
    const address = "network-traffic:dst_ref.value = '198.51.100.3'";
    const patterns = [
      `[${address}]`,
      `[network-traffic:dst_ref.type = 'ipv4-addr' AND ${address}]`,
      `[${address} AND network-traffic:dst_port = '5678']`,
      "[network-traffic:src_ref.value = '198.51.100.3']",
      "[ipv4-addr:value = '198.51.100.3/32']",
    ];
    for (const pattern of patterns)
      expect(keysOf(pattern)).toEqual([keyOf("ipv4-addr", "198.51.100.3")]);
  });

  it("is the strongest of several hashes of one file, and each is a key", () => {
    for (const word of ["AND", "OR"]) {
      const pattern = `[file:hashes.MD5 = '${md5}' ${word} file:hashes.'SHA-256' = '${sha256}']`;
      expect(valueOf(pattern)).toEqual(["file-sha256", sha256]);
      expect(keysOf(pattern)).toEqual([
        keyOf("file-sha256", sha256),
        keyOf("file-md5", md5),
      ]);
    }
  });

  it("is the hash where a file has a name too", () => {
    const pattern = `[file:name = 'a.exe' AND file:hashes.'SHA-256' = '${sha256}']`;
    expect(keysOf(pattern)).toEqual([keyOf("file-sha256", sha256)]);
  });

  it("is not the IMPHASH beside a hash, which would fuse different files", () => {
    const pattern = `[file:hashes.IMPHASH = '${md5}' AND file:hashes.'SHA-256' = '${sha256}']`;
    expect(keysOf(pattern)).toEqual([keyOf("file-sha256", sha256)]);
    expect(valueOf(`[file:hashes.IMPHASH = '${md5}']`)).toEqual([
      "file-imphash",
      md5,
    ]);
  });

  it.each([
    "[domain-name:value = 'a.example' OR domain-name:value = 'b.example']",
    "[domain-name:value = 'a.example'] AND [domain-name:value = 'b.example']",
    "[domain-name:value = 'a.example'] WITHIN 5 SECONDS",
    "[domain-name:value != 'a.example']",
    "[domain-name:value NOT = 'a.example']",
    "[domain-name:value LIKE '%.example']",
    "[domain-name:value = '']",
    `[file:name = 'a.exe' OR file:hashes.MD5 = '${md5}']`,
    `[file:hashes.MD5 = '${md5}' OR file:hashes.MD5 = '${md5.replace("d", "e")}']`,
    "[file:hashes.MD5 = 'not a hash']",
    "[file:name = 'a.exe' AND file:size = 3]",
    "[network-traffic:dst_ref.value = '198.51.100.3' OR network-traffic:dst_port = 80]",
    "[process:command_line = 'cmd.exe']",
    "[this does not parse",
  ])("is none in %s, which is known by its text", (pattern) => {
    expect(valueOf(pattern)).toBeNull();
    expect(keysOf(pattern)).toEqual([patternKey(pattern)]);
  });

  it("is not sought in other languages", () => {
    const pattern = "[domain-name:value = 'a.example']";
    expect(patternValues(pattern, "yara")).toEqual({
      value: null,
      valueType: null,
      keys: [patternKey(pattern)],
    });
  });
});
