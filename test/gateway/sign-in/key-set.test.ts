/** The issuer's keys: found, kept, changed, and used for a bounded time while the issuer is away. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";

import { createSignIn } from "../../../gateway/sign-in/sign-in.ts";
import type { SignIn } from "../../../gateway/sign-in/sign-in.ts";
import { signInSchema } from "../../../gateway/sign-in/sign-in-config.ts";
import { AUDIENCE, issuerKey, ownIssuer } from "../../support/own-issuer.ts";
import type { OwnIssuer, TokenChanges } from "../../support/own-issuer.ts";
import { recordingLog } from "../../support/recording-log.ts";
import type { LogLine } from "../../support/recording-log.ts";

let issuer: OwnIssuer;
let clock: number;
let lines: LogLine[];

beforeEach(async () => {
  issuer = await ownIssuer();
  clock = Date.now();
});

afterEach(() => issuer.stop());

/** Keys are good as new for no time: each question asks for them, so that only the bound on stale ones decides. */
function signIn(
  config: object = {},
  timing = { maxAge: 0, cooldown: 0, firstCooldown: 0 },
): SignIn {
  const [log, written] = recordingLog();
  lines = written;
  return createSignIn({
    home: "singtel",
    config: signInSchema.parse({
      issuer: issuer.url,
      audience: AUDIENCE,
      algorithms: ["ES256"],
      staleS: 3_600,
      principals: [{ when: { role: "analyst" }, affiliation: "staff" }],
      ...config,
    }),
    log,
    now: () => clock,
    timing,
  });
}

async function asks(from: SignIn, changes?: TokenChanges): Promise<string> {
  return askWith(from, await issuer.token(changes));
}

async function askWith(from: SignIn, token: string): Promise<string> {
  return from({
    authorization: `Bearer ${token}`,
    requestId: "a-request",
    options: {
      asked: [],
      requireAll: false,
      purpose: "hunting",
      identify: false,
    },
  }).then(
    () => "in",
    (error: { extensions: { code: string } }) => error.extensions.code,
  );
}

/** A token that is good for long, for clocks that are moved. */
const lasting = { claims: { exp: Math.floor(Date.now() / 1000) + 86_400 } };

describe("an issuer's keys", () => {
  it("are found where its discovery document says", async () => {
    expect(await asks(signIn())).toBe("in");
    expect(issuer.asked).toEqual([
      "/.well-known/openid-configuration",
      "/jwks",
    ]);
  });

  it("are found where the configuration says, without discovery", async () => {
    expect(await asks(signIn({ jwks: `${issuer.url}/keys` }))).toBe("in");
    expect(issuer.asked).toEqual(["/keys"]);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ["speaks for another issuer", { issuer: "https://login.example" }],
    [
      "ends its name with a stroke that the configuration has not",
      { issuer: "ADDRESS/" },
    ],
    [
      "names keys over a line that anybody can alter",
      { jwks_uri: "http://keys.example/jwks" },
    ],
    ["names no keys", { jwks_uri: undefined }],
  ])("are not taken from a document that %s", async (_, says) => {
    issuer.says = Object.fromEntries(
      Object.entries(says).map(([name, value]) => [
        name,
        typeof value === "string"
          ? value.replace("ADDRESS", issuer.url)
          : value,
      ]),
    );
    expect(await asks(signIn())).toBe("SIGN_IN_INVALID");
    expect(lines[0]).toMatchObject({
      level: "error",
      message: "the issuer's keys cannot be read",
    });
  });

  it("are read once for many questions", async () => {
    const home = signIn(
      {},
      { maxAge: 600_000, cooldown: 30_000, firstCooldown: 0 },
    );
    for (let count = 0; count < 20; count += 1) await asks(home);
    expect(issuer.asked).toHaveLength(2);
  });

  it("are not asked for again by each unknown key of a flood", async () => {
    const home = signIn(
      {},
      { maxAge: 600_000, cooldown: 30_000, firstCooldown: 0 },
    );
    await asks(home);
    for (let count = 0; count < 20; count += 1)
      expect(await asks(home, { key: await issuerKey() })).toBe(
        "SIGN_IN_INVALID",
      );
    expect(issuer.asked).toHaveLength(2);
  });
});

describe("a rotation at the issuer", () => {
  it("lets the next key in as soon as it is published, and the last one out when it is gone", async () => {
    const home = signIn();
    const [before] = issuer.keys;
    const next = await issuerKey();
    if (before === undefined) throw new Error("There is no key.");
    const old = await issuer.token();
    const fresh = await issuer.token({ key: next });
    expect(await askWith(home, old)).toBe("in");
    expect(await askWith(home, fresh)).toBe("SIGN_IN_INVALID");
    issuer.keys = [before, next];
    expect(await askWith(home, fresh)).toBe("in");
    expect(await askWith(home, old)).toBe("in");
    issuer.keys = [next];
    expect(await askWith(home, fresh)).toBe("in");
    expect(await askWith(home, old)).toBe("SIGN_IN_INVALID");
  });
});

describe("an issuer that is away", () => {
  it("costs nobody's sign-in while its last keys may be used, and everybody's afterwards", async () => {
    const home = signIn();
    expect(await asks(home, lasting)).toBe("in");
    issuer.down = true;
    clock += 3_599_000;
    expect(await asks(home, lasting)).toBe("in");
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: "error",
        message: "the issuer's keys cannot be read",
      }),
    );
    clock += 2_000;
    expect(await asks(home, lasting)).toBe("SIGN_IN_INVALID");
    expect(lines.at(-1)).toMatchObject({
      reason: expect.stringContaining("longer than they may be used"),
    });
    issuer.down = false;
    expect(await asks(home, lasting)).toBe("in");
  });

  it("is not asked by every question: each would wait for it", async () => {
    const home = signIn({}, { maxAge: 0, cooldown: 30_000, firstCooldown: 0 });
    await asks(home, lasting);
    issuer.down = true;
    await asks(home, lasting);
    issuer.asked.length = 0;
    for (let count = 0; count < 10; count += 1)
      expect(await asks(home, lasting)).toBe("in");
    expect(issuer.asked).toEqual([]);
  });

  it("does not let a key in that is not among the last ones", async () => {
    const home = signIn();
    await asks(home);
    issuer.down = true;
    expect(await asks(home, { key: await issuerKey() })).toBe(
      "SIGN_IN_INVALID",
    );
  });

  it("from the beginning lets nobody in, until it comes", async () => {
    issuer.down = true;
    const home = signIn();
    expect(await asks(home)).toBe("SIGN_IN_INVALID");
    expect(lines.at(-1)).toMatchObject({
      reason: expect.stringContaining("never read"),
    });
    issuer.down = false;
    expect(await asks(home)).toBe("in");
  });
});
