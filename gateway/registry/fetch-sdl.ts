/**
 * A member's SDL as the member itself tells it (`_service`), asked for like
 * anything else: signed, bounded in time and size. It is only ever compared and
 * shown; what serves is what was approved.
 */
import { randomUUID } from "node:crypto";

import { Ledger } from "../../subgraphs/wire/ledger.ts";
import { LookAhead } from "../../subgraphs/wire/look-ahead.ts";
import type { Question } from "../../subgraphs/wire/question.ts";
import type { Sign } from "../../subgraphs/wire/signer.ts";
import { createWire } from "../../subgraphs/wire/wire.ts";
import type { Wire } from "../../subgraphs/wire/wire.ts";
import { memberEndpoint } from "./member-endpoint.ts";
import type { RegisteredMember } from "./registry.ts";

/** The text, or why there is none: for the home's operators. */
export type FetchedSdl = { readonly text: string } | { readonly fault: string };

const LONGEST = 10_000;
const MOST_BYTES = 2 * 1024 * 1024;

/** Asks over a wire that is there already; `home` vouches. */
export async function fetchSdl(
  wire: Wire,
  home: string,
  member: string,
): Promise<FetchedSdl> {
  const reply = await wire.ask(questionOf(home, member), {
    member,
    query: "{ _service { sdl } }",
  });
  if (reply.kind === "failed")
    return { fault: `${reply.error.code} (${reply.reason})` };
  const service = reply.data?.["_service"] as { sdl?: unknown } | undefined;
  return typeof service?.sdl === "string"
    ? { text: service.sdl }
    : { fault: "it told no SDL" };
}

/** Asks a member that nobody is connected with yet. */
export async function fetchSdlOf(
  member: Pick<RegisteredMember, "slug" | "name" | "url" | "contract">,
  home: string,
  sign: Sign,
): Promise<FetchedSdl> {
  const wire = createWire({
    members: [memberEndpoint(member)],
    sign,
    limits: { maxMs: LONGEST, maxBytes: MOST_BYTES },
  });
  try {
    return await fetchSdl(wire, home, member.slug);
  } finally {
    await wire.close();
  }
}

function questionOf(home: string, member: string): Question {
  return {
    id: randomUUID(),
    principal: {
      subject: "registry",
      name: null,
      country: null,
      organisation: home,
      affiliation: "service",
      purpose: "hunting",
      ceiling: "CLEAR",
    },
    asked: [member],
    deadline: Date.now() + LONGEST,
    signal: new AbortController().signal,
    ledger: new Ledger(),
    lookAhead: new LookAhead(),
  };
}
