import { describe, expect, it } from "@jest/globals";

import {
  cveKey,
  nameKey,
  patternKey,
  referenceKey,
  typedKeys,
  urlKey,
  valueKeys,
} from "../../../subgraphs/contract/keys.ts";

describe("identity keys", () => {
  it("are one for every spelling of a name, and none for a name that says nothing", () => {
    expect(nameKey("Operation Parliament")).toBe("name:operationparliament");
    expect(nameKey("operation-PARLIAMENT")).toBe("name:operationparliament");
    expect(nameKey("APT")).toBeUndefined();
    expect(nameKey("?!")).toBeUndefined();
  });

  it("name the catalogue of a reference in lower case and its id as it is", () => {
    expect(referenceKey("MITRE-ATTACK", " G0021 ")).toBe(
      "ref:mitre-attack:G0021",
    );
  });

  it("write a CVE in capitals", () => {
    expect(cveKey(" cve-2017-0144 ")).toBe("cve:CVE-2017-0144");
  });

  it("are one for an address of a report with and without a fragment, whatever the case of the host", () => {
    expect(urlKey("https://SecureList.com/parliament/85237/#top")).toBe(
      urlKey("https://securelist.com/parliament/85237/"),
    );
    expect(urlKey("not an address")).toBe("url:not an address");
  });

  it("keep a long address as its hash, since the store indexes short texts only", () => {
    const key = urlKey(`https://example.com/${"a".repeat(5_000)}`);
    expect(key).toMatch(/^url:sha256:[0-9a-f]{64}$/);
    expect(urlKey(`https://example.com/${"a".repeat(5_001)}`)).not.toBe(key);
  });

  it("are one for a pattern however its white space is written", () => {
    expect(patternKey("[a:b = 'c'  AND\n a:d = 'e']")).toBe(
      patternKey(" [a:b = 'c' AND a:d = 'e'] "),
    );
    expect(patternKey("[a:b = 'c']")).not.toBe(patternKey("[a:b = 'C']"));
  });
});

describe("what a person typed", () => {
  it.each([
    ["Operation Parliament", ["name:operationparliament"]],
    ["g0021", ["ref:mitre-attack:G0021", "name:g0021"]],
    ["T1566.001", ["ref:mitre-attack:T1566.001", "name:t1566001"]],
    ["cve-2017-0144", ["cve:CVE-2017-0144", "name:cve20170144"]],
    [
      "Campaign--BF0B42DD-89B9-5F4E-89B6-E170F51F14E1",
      ["name:campaignbf0b42dd89b95f4e89b6e170f51f14e1"],
    ],
    [
      "campaign--BF0B42DD-89B9-5F4E-89B6-E170F51F14E1",
      [
        "campaign--bf0b42dd-89b9-5f4e-89b6-e170f51f14e1",
        "name:campaignbf0b42dd89b95f4e89b6e170f51f14e1",
      ],
    ],
    [
      "0286E80E-B0ED-464F-AD62-BEEC8536D0CB",
      [
        "ref:misp-galaxy:0286e80e-b0ed-464f-ad62-beec8536d0cb",
        "name:0286e80eb0ed464fad62beec8536d0cb",
      ],
    ],
    [
      "https://securelist.com/x",
      ["url:https://securelist.com/x", "name:httpssecurelistcomx"],
    ],
    ["  ", []],
    ["…", []],
  ])("as %j may mean %j", (typed, keys) => {
    expect(typedKeys(typed)).toEqual(keys);
  });

  it("is looked up even where the name is too weak to join records", () => {
    expect(typedKeys("APT")).toEqual(["name:apt"]);
  });
});

describe("a value that a person pastes", () => {
  const address = "ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4";
  const domain = "domain-name--bedb4899-d24b-5401-bc86-8f6b4cc18ec7";

  it.each([
    ["198.51.100.3", address],
    ["198.51.100[.]3", address],
    ["198[.]51[.]100[.]3", address],
    ["198(.)51{.}100[dot]3", address],
    [" 198.51.100.3/32 ", address],
    ["example.com", domain],
    ["example[.]com", domain],
    ["EXAMPLE(dot)COM.", domain],
    [
      "hxxps://example[.]com/research/index.html",
      "url--47c3cf9a-5027-5bf0-997a-017c7edc7c55",
    ],
    [
      "hXXps[:]//example[.]com/research/index.html",
      "url--47c3cf9a-5027-5bf0-997a-017c7edc7c55",
    ],
    [
      "john[@]example[.]com",
      "email-addr--7165e2a9-671f-585d-b1e1-ca59c671d934",
    ],
    ["john[at]example.com", "email-addr--7165e2a9-671f-585d-b1e1-ca59c671d934"],
  ])("as %j is looked up by its deterministic id", (pasted, key) => {
    expect(valueKeys(pasted)).toContain(key);
    expect(valueKeys(pasted)[0]).toBe(key);
  });

  it("may be the STIX id of an observable itself", () => {
    expect(valueKeys(address.replace("28bb", "28BB"))).toEqual([address]);
  });

  it("is looked up under every type that it could be", () => {
    const kinds = valueKeys("mimikatz").map((key) => key.split("--")[0]);
    expect(kinds).toContain("mutex");
    expect(kinds).toContain("file");
  });
});
