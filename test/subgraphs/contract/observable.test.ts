import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import {
  hashType,
  isObservableType,
  observable,
  observablesOf,
} from "../../../subgraphs/contract/observable.ts";

const keyOf = (type: string, value: string) => observable(type, value)?.key;
const valueOf = (type: string, value: string) => observable(type, value)?.value;

const MD5 = "d41d8cd98f00b204e9800998ecf8427e";
const SHA1 = "da39a3ee5e6b4b0d3255bfef95601890afd80709";

describe("the deterministic id of a value", () => {
  it.each([
    ["ipv4-addr", "198.51.100.3", "28bb3599-77cd-5a82-a950-b5bc3caf07c4"],
    ["ipv4-addr", "198.51.100.0/24", "1ea47840-aa39-5aa8-b4a2-cd203eb6662a"],
    ["ipv4-addr", "203.0.113.1", "ad74bc22-43d2-52ed-890e-7d382f58e1eb"],
    ["domain-name", "example.com", "bedb4899-d24b-5401-bc86-8f6b4cc18ec7"],
    [
      "url",
      "https://example.com/research/index.html",
      "47c3cf9a-5027-5bf0-997a-017c7edc7c55",
    ],
    ["email-addr", "john@example.com", "7165e2a9-671f-585d-b1e1-ca59c671d934"],
    ["mac-addr", "d2:fb:49:24:37:18", "757b1725-9903-54f5-a855-1240691d7659"],
    ["mutex", "__CLEANSWEEP__", "f93fe911-e545-5239-b9b0-597840d0c871"],
    [
      "directory",
      "C:\\Windows\\System32",
      "0a58d0c1-59e6-5afd-8252-dcd3f13e5622",
    ],
    [
      "windows-registry-key",
      "HKEY_LOCAL_MACHINE\\System\\Foo\\Bar",
      "1884b770-b679-522a-a9c7-45fadaaec7bb",
    ],
  ])("of the %s %s is the standard's", (type, value, uuid) => {
    expect(keyOf(type, value)).toBe(`${type}--${uuid}`);
  });

  it("of an IPv6 address is that of its shortest form, however it is written", () => {
    const shortest = "ipv6-addr--f5344921-72d2-5619-945d-8757bca4b7cd";
    for (const written of [
      "2001:db8:85a3::8a2e:370:7334",
      "2001:0db8:85a3:0000:0000:8a2e:0370:7334",
      "2001:DB8:85A3::8A2E:370:7334",
      "2001:db8:85a3::8a2e:370:7334/128",
    ])
      expect(keyOf("ipv6-addr", written)).toBe(shortest);
  });

  it("of a file is another one for each algorithm and for its name", () => {
    const ids = ["file-md5", "file-imphash", "file-sha1", "file-name"].map(
      (type) => keyOf(type, MD5),
    );
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^file--/);
  });

  it("is none for a type that Tessera knows no value of", () => {
    expect(observable("x509-certificate", "36:f7")).toBeUndefined();
    expect(observable("constructor", "x")).toBeUndefined();
    expect(isObservableType("toString")).toBe(false);
  });
});

describe("the normal form of a value", () => {
  it.each([
    ["domain-name", "Example.COM", "example.com"],
    ["domain-name", "example.com.", "example.com"],
    ["domain-name", "example.com..", "example.com"],
    ["domain-name", "example。com。", "example.com"],
    ["domain-name", "BÜCHER.example", "xn--bcher-kva.example"],
    ["domain-name", "xn--bcher-kva.example", "xn--bcher-kva.example"],
    ["domain-name", "_dmarc.example.com", "_dmarc.example.com"],
    ["ipv4-addr", "198.51.100.3/32", "198.51.100.3"],
    ["ipv4-addr", "198.51.100.77/24", "198.51.100.0/24"],
    ["ipv6-addr", "2001:0db8::1/96", "2001:db8::/96"],
    ["ipv6-addr", "2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1"],
    ["mac-addr", "D2:FB:49:24:37:18", "d2:fb:49:24:37:18"],
    ["email-addr", "John@Example.com", "john@example.com"],
    ["file-md5", MD5.toUpperCase(), MD5],
    [
      "file-ssdeep",
      "3:AXGBicFlgVNhBGcL6wCrFQEv:AXGH",
      "3:AXGBicFlgVNhBGcL6wCrFQEv:AXGH",
    ],
    ["url", "https://Example.com/A?b=C", "https://Example.com/A?b=C"],
  ])("of the %s %s is %s", (type, written, value) => {
    expect(valueOf(type, written)).toBe(value);
  });

  it("takes the type from the address where the writer was wrong", () => {
    expect(observable("ipv4-addr", "2001:db8::1")?.type).toBe("ipv6-addr");
  });

  it("leaves what is no address as it is", () => {
    expect(valueOf("ipv4-addr", "not an address")).toBe("not an address");
    expect(valueOf("ipv4-addr", "198.51.100.3/99")).toBe("198.51.100.3/99");
  });

  it("is a normal form: a second time changes nothing", () => {
    const types = ["domain-name", "ipv4-addr", "ipv6-addr", "email-addr"];
    const written = fc.oneof(fc.string(), fc.domain(), fc.ipV4(), fc.ipV6());
    fc.assert(
      fc.property(fc.constantFrom(...types), written, (type, text) => {
        const once = observable(type, text);
        expect(observable(once?.type ?? "", once?.value ?? "")).toEqual(once);
      }),
    );
  });
});

describe("a value without a type", () => {
  it.each([
    [MD5, ["file-md5", "file-imphash"]],
    [SHA1, ["file-sha1"]],
    ["198.51.100.3", ["ipv4-addr"]],
    ["198.51.100.0/24", ["ipv4-addr"]],
    ["2001:db8::1", ["ipv6-addr"]],
    ["d2:fb:49:24:37:18", ["mac-addr"]],
    ["hxxps://evil[.]example/a", ["url"]],
    ["john@example.com", ["email-addr"]],
    ["HKLM\\Software\\Foo", ["windows-registry-key"]],
    ["evil.example", ["domain-name", "file-name"]],
    ["bücher.example", ["domain-name", "file-name"]],
    ["invoice.pdf", ["domain-name", "file-name"]],
  ])("as %s could be %j", (text, types) => {
    expect(observablesOf(text).map(({ type }) => type)).toEqual(types);
  });

  it("is a hash where it is as long as one", () => {
    const types = [64, 128].map(
      (length) => observablesOf("a".repeat(length))[0]?.type,
    );
    expect(types).toEqual(["file-sha256", "file-sha512"]);
  });

  it("is nothing where there is nothing", () => {
    expect(observablesOf("")).toEqual([]);
    expect(observablesOf("  ")).toEqual([]);
  });
});

describe("the algorithm of a hash", () => {
  it("is known in every spelling", () => {
    for (const written of ["SHA256", "sha-256", "SHA-256", "Sha256"])
      expect(hashType(written)).toBe("file-sha256");
    expect(hashType("MD5")).toBe("file-md5");
    expect(hashType("CRC32")).toBeUndefined();
  });
});
