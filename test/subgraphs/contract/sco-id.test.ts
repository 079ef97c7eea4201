import { describe, expect, it } from "@jest/globals";

import { scoId } from "../../../subgraphs/contract/observable.ts";

/** Ids of the STIX 2.1 errata text, with their contributing properties. */
const vectors: readonly (readonly [
  string,
  Readonly<Record<string, unknown>>,
])[] = [
  [
    "ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4",
    { value: "198.51.100.3" },
  ],
  [
    "ipv4-addr--1ea47840-aa39-5aa8-b4a2-cd203eb6662a",
    { value: "198.51.100.0/24" },
  ],
  ["ipv4-addr--ad74bc22-43d2-52ed-890e-7d382f58e1eb", { value: "203.0.113.1" }],
  [
    "ipv6-addr--85a85a8c-ee99-5722-946d-3c3a3270fc6f",
    { value: "2001:0db8:85a3:0000:0000:8a2e:0370:7334" },
  ],
  [
    "ipv6-addr--084d3b4c-7785-568a-a569-0c61c95754ab",
    { value: "2001:0db8::/96" },
  ],
  [
    "domain-name--bedb4899-d24b-5401-bc86-8f6b4cc18ec7",
    { value: "example.com" },
  ],
  [
    "url--47c3cf9a-5027-5bf0-997a-017c7edc7c55",
    { value: "https://example.com/research/index.html" },
  ],
  [
    "email-addr--7165e2a9-671f-585d-b1e1-ca59c671d934",
    { value: "john@example.com" },
  ],
  [
    "mac-addr--757b1725-9903-54f5-a855-1240691d7659",
    { value: "d2:fb:49:24:37:18" },
  ],
  [
    "autonomous-system--3aa27478-50b5-5ab8-9da9-cdc12b657fff",
    { number: 15139 },
  ],
  ["mutex--f93fe911-e545-5239-b9b0-597840d0c871", { name: "__CLEANSWEEP__" }],
  [
    "directory--0a58d0c1-59e6-5afd-8252-dcd3f13e5622",
    { path: "C:\\Windows\\System32" },
  ],
  [
    "windows-registry-key--1884b770-b679-522a-a9c7-45fadaaec7bb",
    { key: "HKEY_LOCAL_MACHINE\\System\\Foo\\Bar" },
  ],
  [
    "user-account--f94d689e-707d-58c3-b803-c720bb6ed096",
    { user_id: "1001", account_login: "jdoe", account_type: "unix" },
  ],
  [
    "x509-certificate--bf86f034-2390-54d7-8426-d08433db3fbe",
    {
      serial_number:
        "36:f7:d4:32:f4:ab:70:ea:d3:ce:98:6e:ea:99:93:49:32:0a:b7:06",
    },
  ],
  [
    "software--710b0b41-d4d0-5d6c-a400-fc9254554ffc",
    {
      name: "Word",
      cpe: "cpe:2.3:a:microsoft:word:2000:*:*:*:*:*:*:*",
      vendor: "Microsoft",
      version: "2002",
    },
  ],
  [
    "file--cfebcece-2336-51b0-baf1-d94daae5e1d1",
    {
      name: "tabby_pics.zip",
      hashes: {
        "SHA-256":
          "fe90a7e910cb3a4739bed9180e807e93fa70c90f25a8915476f5e4bfbac681db",
      },
    },
  ],
  [
    "file--7d1e3a18-89e7-5bc5-be36-9879f5b7f5c8",
    {
      name: "quêry.dll",
      hashes: {
        "SHA-256":
          "841a8921140aba50671ebb0770fecc4ee308c4952cfeff8de154ab14eeef4649",
      },
    },
  ],
  [
    "file--ba04c974-3cef-5f42-adc7-084d467874e2",
    {
      extensions: {
        "ntfs-ext": {
          alternate_data_streams: [{ size: 25536, name: "second.stream" }],
        },
      },
      hashes: {
        "SHA-256":
          "35a01331e9ad96f751278b891b6ea09699806faedfa237d40513d92ad1b7100f",
      },
    },
  ],
  [
    "file--66772174-3442-5e0d-b577-4bd7be55fb87",
    {
      name: "picture.jpg",
      hashes: {
        "SHA-256":
          "4bac27393bdd9777ce02453256c5577cd02275510b2227f473d03f533924f877",
      },
      extensions: {
        "raster-image-ext": {
          exif_tags: {
            Make: "Nikon",
            Model: "D7000",
            XResolution: 4928,
            YResolution: 3264,
          },
        },
      },
    },
  ],
];

describe("the id of an observable (STIX 2.1 section 2.9)", () => {
  it.each(vectors)("%s is that of the standard's example", (id, properties) => {
    expect(scoId(id.slice(0, id.indexOf("--")), properties)).toBe(id);
  });

  it("does not depend on the order of the properties", () => {
    expect(scoId("file", { name: "a", hashes: { MD5: "b" } })).toBe(
      scoId("file", { hashes: { MD5: "b" }, name: "a" }),
    );
  });
});
