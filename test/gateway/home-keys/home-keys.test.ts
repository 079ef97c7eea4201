/** A home's signing keys: what is signed with, what is published, and a rotation while the gateway runs. */
import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { calculateJwkThumbprint, decodeJwt, decodeProtectedHeader } from "jose";

import {
  keysIn,
  newKey,
  publishedKeys,
} from "../../../gateway/home-keys/key-file.ts";
import {
  fixedKeys,
  openHomeKeys,
} from "../../../gateway/home-keys/home-keys.ts";
import { readSecret } from "../../../subgraphs/serving/secret.ts";
import { createSigner } from "../../../subgraphs/wire/signer.ts";
import { analystOf } from "../../support/own-member.ts";
import { recordingLog } from "../../support/recording-log.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tessera-keys-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const plainJwk = () =>
  generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });

describe("a home's keys", () => {
  it("have names that `tessera keys use` never takes for an option", () => {
    const names = Array.from({ length: 500 }, () => newKey().kid ?? "");
    expect(names.filter((kid) => /^(-|$)/.test(kid))).toEqual([]);
  });

  it("may be one key, which is named by its thumbprint (RFC 7638)", async () => {
    const jwk = plainJwk();
    const [key] = keysIn(jwk);
    expect(key?.kid).toBe(await calculateJwkThumbprint(jwk));
  });

  it("publish public halves and nothing else, whatever else stands in the file", () => {
    const shown = publishedKeys(
      keysIn({
        keys: [{ ...plainJwk(), kid: "a", note: "private" }, newKey()],
      }),
    );
    for (const key of shown)
      expect(Object.keys(key).toSorted()).toEqual([
        "alg",
        "crv",
        "kid",
        "kty",
        "use",
        "x",
      ]);
  });

  it("sign with the first private one, and publish a retired public half beside it", () => {
    const [retired, next] = [newKey(), newKey()];
    const { d: _, ...publicHalf } = retired;
    const keys = fixedKeys(keysIn({ keys: [publicHalf, next] }));
    expect(keys.signing().kid).toBe(next.kid);
    expect(keys.published().map(({ kid }) => kid)).toEqual([
      retired.kid,
      next.kid,
    ]);
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["no keys", { keys: [] }],
    ["public halves alone", { kty: "OKP", crv: "Ed25519", x: newKey().x }],
    [
      "another curve",
      generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({
        format: "jwk",
      }),
    ],
    [
      "two of one name",
      {
        keys: [
          { ...newKey(), kid: "a" },
          { ...newKey(), kid: "a" },
        ],
      },
    ],
  ])(
    "are refused with the file's name and no byte of a key: %s",
    async (_, json) => {
      const file = join(folder, "bad.json");
      await writeFile(file, JSON.stringify(json));
      const [log] = recordingLog();
      await expect(openHomeKeys(file, log)).rejects.toThrow(
        `in ${file} cannot be used`,
      );
    },
  );

  it("that are no JSON are not quoted", async () => {
    const file = join(folder, "broken.json");
    await writeFile(file, '{"d":"the-secret-part');
    const [log] = recordingLog();
    const error: unknown = await openHomeKeys(file, log).catch(
      (caught: unknown) => caught,
    );
    expect(String(error) + String((error as Error).cause)).not.toContain(
      "the-secret",
    );
  });
});

describe("a rotation while the gateway runs", () => {
  it("signs with the next key and keeps every pseudonym; a broken file changes nothing", async () => {
    const file = join(folder, "home-key.json");
    const [first, next] = [newKey(), newKey()];
    const write = async (text: string) => {
      await writeFile(`${file}.next`, text);
      await rename(`${file}.next`, file);
    };
    await write(JSON.stringify({ keys: [first] }));
    const [log, lines] = recordingLog();
    const keys = await openHomeKeys(file, log, 10);
    const sign = createSigner({
      home: "singtel",
      privateKey: () => keys.signing(),
      secret: Buffer.alloc(32, 3),
    });
    const token = () =>
      sign({ member: "att", principal: analystOf("singtel"), body: "{}" });
    const before = await token();
    await write("{");
    await until(() => lines.some(({ level }) => level === "error"));
    expect(keys.signing().kid).toBe(first.kid);
    await write(JSON.stringify({ keys: [next, first] }));
    await until(() => keys.signing().kid === next.kid);
    const after = await token();
    keys.stop();
    expect(decodeProtectedHeader(before).kid).toBe(first.kid);
    expect(decodeProtectedHeader(after).kid).toBe(next.kid);
    expect(decodeJwt(after).sub).toBe(decodeJwt(before).sub);
    expect(keys.published().map(({ kid }) => kid)).toEqual([
      next.kid,
      first.kid,
    ]);
  });
});

describe("a home's secret", () => {
  it.each([
    ["too short", Buffer.alloc(16).toString("base64")],
    ["empty", ""],
    [
      "no base64",
      "correct horse battery staple, and some more words to be long",
    ],
  ])(
    "is refused with its file's name and how to make one: %s",
    async (_, text) => {
      const file = join(folder, "secret");
      await writeFile(file, text);
      await expect(readSecret(file)).rejects.toThrow(
        `openssl rand -base64 32 > ${file}`,
      );
    },
  );

  it("is 32 bytes in base64, with the line's end that editors add", async () => {
    const file = join(folder, "good-secret");
    await writeFile(file, `${Buffer.alloc(32, 9).toString("base64")}\n`);
    expect(await readSecret(file)).toEqual(Buffer.alloc(32, 9));
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds())
    await new Promise((done) => {
      setTimeout(done, 10);
    });
}
