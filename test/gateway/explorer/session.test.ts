import { describe, expect, it } from "@jest/globals";

import {
  challengeOf,
  randomText,
} from "../../../gateway/explorer/sign-in/pkce.ts";
import {
  isSamePerson,
  openSession,
  subjectOf,
} from "../../../gateway/explorer/sign-in/session.ts";
import type { Kept } from "../../../gateway/explorer/state/kept.ts";

function keptOf(entries: Readonly<Record<string, string>> = {}): Kept & {
  readonly all: Map<string, string>;
} {
  const all = new Map(Object.entries(entries));
  return {
    all,
    read: (name) => all.get(name) ?? null,
    write: (name, value) =>
      void (value === null ? all.delete(name) : all.set(name, value)),
  };
}

const NOW = 1_000_000;
const signedIn = {
  kind: "signed-in",
  token: "t",
  subject: "singtel",
  expiresAt: NOW - 1,
} as const;

const signedInAs = (subject: string | null) =>
  ({ kind: "signed-in", token: "t", subject, expiresAt: NOW }) as const;

describe("proof key for code exchange", () => {
  it("makes the challenge of RFC 7636's example", async () => {
    expect(
      await challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
    ).toBe("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  });

  it("makes a verifier of 43 letters that are allowed, another each time", () => {
    expect(randomText()).toMatch(/^[\w-]{43}$/);
    expect(randomText()).not.toBe(randomText());
  });
});

describe("the session of a tab", () => {
  it("ends, and keeps who it was, where its token has expired meanwhile", () => {
    const kept = keptOf({ session: JSON.stringify(signedIn) });
    expect(openSession(kept, () => NOW).get()).toEqual({
      kind: "ended",
      subject: "singtel",
    });
  });

  it("keeps no token once it has ended or one signed out", () => {
    const kept = keptOf();
    const session = openSession(kept, () => NOW);
    session.set({ ...signedIn, token: "secret" });
    session.set({ kind: "ended", subject: "singtel" });
    expect(kept.all.get("session")).not.toContain("secret");
    session.set({ kind: "signed-out" });
    expect(kept.all.size).toBe(0);
  });

  it.each(["", "{", "null", '"text"', '{"kind":"king"}'])(
    "takes %p, which somebody else kept there, for nobody",
    (text) => {
      const session = openSession(keptOf({ session: text }), () => NOW);
      expect(session.get()).toEqual({ kind: "signed-out" });
    },
  );

  it("reads who it is from a token that says so, and nothing from any other", () => {
    const payload = Buffer.from(JSON.stringify({ sub: "José" }));
    expect(subjectOf(`e30.${payload.toString("base64url")}.x`)).toBe("José");
    expect(subjectOf("opaque")).toBeNull();
    expect(subjectOf("a.b.c")).toBeNull();
  });

  it("takes nobody for the same person who is not certainly so", () => {
    const ended = { kind: "ended", subject: "ada" } as const;
    expect(isSamePerson(ended, signedInAs("ada"))).toBe(true);
    expect(isSamePerson(ended, signedInAs("grace"))).toBe(false);
    expect(isSamePerson(signedInAs(null), signedInAs(null))).toBe(false);
    expect(isSamePerson({ kind: "signed-out" }, signedInAs("ada"))).toBe(false);
  });
});
