/** How an audience names its organisations: by slug, or as a sharing group of the owner's policy. */
import { slugFault } from "./slug.ts";

/** `group:north` is the group that the owner's policy calls `north`. */
export const GROUP = "group:";

/** What is wrong with one name of an audience, in one sentence, or `undefined`. */
export function audienceFault(name: string): string | undefined {
  return slugFault(name.startsWith(GROUP) ? name.slice(GROUP.length) : name);
}
