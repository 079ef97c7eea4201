import { describe, expect, it } from "@jest/globals";

import { textFile } from "../../../../subgraphs/member/intake/disk-file.ts";
import { fileReads } from "../../../../subgraphs/member/intake/file-reads.ts";
import type { Read } from "../../../../subgraphs/member/intake/reader.ts";
import { readers } from "../../../../subgraphs/member/intake/readers.ts";
import { withFlags } from "../../../../subgraphs/member/intake/with-flags.ts";
import { parseWarningList } from "../../../../subgraphs/member/warning-lists/warning-list.ts";
import { warningListsOf } from "../../../../subgraphs/member/warning-lists/warning-lists.ts";

const lists = warningListsOf(
  Object.entries({
    exact: ["string", "plain.example"],
    below: ["hostname", ".shared.example"],
    network: ["cidr", "198.51.100.0/24"],
    part: ["substring", "cdn"],
    form: ["regex", "/^x[0-9]+\\.example$/i"],
  }).map(([name, [type, entry]]) =>
    parseWarningList(name, JSON.stringify({ name, type, list: [entry] })),
  ),
);

async function readsOf(
  value: string,
  flagging: typeof lists | undefined,
): Promise<readonly Read[]> {
  const reads: Read[] = [];
  const file = textFile("list.txt", `${value}\n`);
  for await (const read of withFlags(fileReads(file, readers), flagging))
    reads.push(read);
  return reads;
}

async function flagsOf(value: string): Promise<unknown> {
  const found = (await readsOf(value, lists)).find(
    (read) => read.kind === "record" && read.claim.kind === "INDICATOR",
  );
  return found?.kind === "record"
    ? found.claim.properties["warningLists"]
    : undefined;
}

describe("a value on a warning list", () => {
  it.each([
    ["plain.example", ["exact"]],
    ["sub.plain.example", []],
    ["evil.shared.example", ["below"]],
    ["http://shared.example/x", ["below"]],
    ["198.51.100.3", ["network"]],
    ["198.51.100.3:443", ["network"]],
    ["a-cdn-b.example", ["part"]],
    ["x12.example", ["form"]],
    ["/gate.php", []],
  ])("%s is flagged at load with %j, and kept", async (value, flags) => {
    expect(await flagsOf(value)).toEqual(flags);
  });

  it("changes nothing for a member without lists", async () => {
    const reads: Read[] = [];
    for await (const read of fileReads(
      textFile("list.txt", "plain.example\n"),
      readers,
    ))
      reads.push(read);
    expect(await readsOf("plain.example", undefined)).toEqual(reads);
  });
});
