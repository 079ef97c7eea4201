/**
 * Compares, now and then, what each member says of itself with what was approved.
 * Nothing follows from it but a report: a changed SDL is not served, and what it
 * adds is not asked for.
 */
import { setTimeout as sleep } from "node:timers/promises";

import type { Log } from "../../subgraphs/serving/log.ts";
import type { FetchedSdl } from "./fetch-sdl.ts";
import type { RegisteredMember } from "./registry.ts";
import { hashOfSdl } from "./sdl/check-sdl.ts";
import { hashOfTemplate } from "./sdl/sdl-hash.ts";
import type { Watch } from "./watch-registry.ts";

export interface WatchSdl {
  /** The members that are asked now. */
  readonly members: () => readonly RegisteredMember[];
  readonly fetch: (member: string) => Promise<FetchedSdl>;
  readonly everyMs: number;
  readonly log: Log;
}

export interface SdlWatch extends Watch {
  /** Whether a member's own SDL is the approved one; null: not known. */
  isApproved(slug: string): boolean | null;
}

/** The hash of what was approved of a member. */
export function approvedHash({
  slug,
  contract,
  sdl,
}: Pick<RegisteredMember, "slug" | "contract" | "sdl">): string {
  return sdl?.hash ?? hashOfTemplate(slug, contract);
}

export function watchSdl(options: WatchSdl): SdlWatch {
  const { everyMs, members, log } = options;
  const stopped = new AbortController();
  const known = new Map<string, { approved: string; told: string }>();
  const note = (member: RegisteredMember, told: string) => {
    const { slug } = member;
    const approved = approvedHash(member);
    const before = known.get(slug);
    known.set(slug, { approved, told });
    if (before?.told === told && before.approved === approved) return;
    if (told !== approved)
      log.warn(
        { member: slug, approved, told },
        "a member's SDL is not the approved one; the approved one serves",
      );
  };
  const run = async () => {
    while (!stopped.signal.aborted) {
      for (const member of members()) {
        const fetched = await options.fetch(member.slug);
        if (stopped.signal.aborted) return;
        if ("text" in fetched)
          note(member, hashOfSdl(fetched.text) ?? "no SDL");
      }
      await sleep(everyMs, undefined, {
        signal: stopped.signal,
        ref: false,
      }).catch(() => undefined);
    }
  };
  const done = run();
  return {
    isApproved: (slug) => {
      const member = members().find((each) => each.slug === slug);
      const told = known.get(slug)?.told;
      return member === undefined || told === undefined
        ? null
        : told === approvedHash(member);
    },
    stop: async () => {
      stopped.abort();
      await done;
    },
  };
}
