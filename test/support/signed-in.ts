/** What a gateway in the test's own process needs of trust, where sign-in is not what the test is about. */
import { newKey } from "../../gateway/home-keys/key-file.ts";
import { fixedKeys } from "../../gateway/home-keys/home-keys.ts";
import type { GatewayOptions } from "../../gateway/server.ts";
import type { Principal } from "../../subgraphs/contract/principal.ts";
import { analystOf } from "./own-member.ts";

/** Keys, a secret, and everybody taken for an analyst of the home; `change` makes somebody else of them. */
export function everybodyIsAnalystOf(
  home: string,
  change: Partial<Principal> = {},
): Pick<GatewayOptions, "keys" | "secret" | "signIn"> {
  return {
    keys: fixedKeys([newKey()]),
    secret: Buffer.alloc(32, 7),
    signIn: async ({ options: { purpose } }) => ({
      ...analystOf(home),
      purpose,
      ...change,
    }),
  };
}

/** What a gateway's configuration says of trust, where a test only needs a valid one. */
export const someTrust = {
  secret: "home-secret",
  signIn: {
    issuer: "https://issuer.example",
    audience: "tessera",
    algorithms: ["ES256"],
    principals: [{ when: { role: "analyst" }, affiliation: "staff" }],
  },
} as const;

/** What `home-secret` may hold. */
export const someSecret = Buffer.alloc(32, 9);
