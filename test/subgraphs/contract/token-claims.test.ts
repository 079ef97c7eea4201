import { createHash } from "node:crypto";

import { describe, expect, it } from "@jest/globals";

import {
  CLOCK_TOLERANCE,
  TOKEN_LIFETIME,
  audienceOf,
  bodyHash,
  issuerOf,
} from "../../../subgraphs/contract/token-claims.ts";

describe("what a token says", () => {
  it("names the member that it is for and the home that vouches, never alike", () => {
    expect(audienceOf("singtel")).toBe("tessera:member:singtel");
    expect(issuerOf("singtel")).toBe("tessera:home:singtel");
  });

  it("binds it to the bytes of the body, text or buffer", () => {
    const body = '{"query":"{ campaign(key: \\"Telefónica\\") { id } }"}';
    expect(bodyHash(body)).toBe(bodyHash(Buffer.from(body)));
    expect(bodyHash(body)).toBe(
      createHash("sha256").update(Buffer.from(body)).digest("base64url"),
    );
    expect(bodyHash(`${body} `)).not.toBe(bodyHash(body));
  });

  it("is true for a minute, and clocks may differ by a fraction of it", () => {
    expect(TOKEN_LIFETIME).toBe(60);
    expect(CLOCK_TOLERANCE).toBeLessThan(TOKEN_LIFETIME / 2);
  });
});
