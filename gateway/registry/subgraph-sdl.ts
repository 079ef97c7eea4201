/**
 * The SDL of a registered member as it serves: the contract's template at its
 * version, and what was approved beside that. Never a word from the member itself.
 */
import { memberSdl } from "../../subgraphs/contract/sdl/member-sdl.ts";
import type { RegisteredMember } from "./registry.ts";

/** `interfaceVersion`: the lowest contract of the alliance; absent: the member's own. */
export function subgraphSdl(
  {
    slug,
    contract,
    additions = "",
  }: Pick<RegisteredMember, "slug" | "contract" | "additions">,
  interfaceVersion: string = contract,
): string {
  const template = memberSdl({ slug, version: contract, interfaceVersion });
  return additions === "" ? template : `${template}\n\n${additions}\n`;
}
