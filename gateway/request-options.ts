/**
 * The options of a request, from its headers (DESIGN 4): whom to ask, whether
 * everybody must answer, what for, and whether owners are told the person's name.
 */
import type { IncomingHttpHeaders } from "node:http";

import { BAD_OPTION } from "../subgraphs/contract/errors.ts";
import {
  IDENTIFY_HEADER,
  MEMBERS_HEADER,
  PURPOSE_HEADER,
  REQUIRE_ALL_HEADER,
} from "../subgraphs/contract/headers.ts";
import { isPurpose, purposes } from "../subgraphs/contract/principal.ts";
import type { Purpose } from "../subgraphs/contract/principal.ts";

export interface RequestOptions {
  /** The slugs that may be asked, in the registry's order. */
  readonly asked: readonly string[];
  readonly requireAll: boolean;
  readonly purpose: Purpose;
  /** Whether the person's agreed name goes along, for what is marked RED. */
  readonly identify: boolean;
}

/** Reads the headers; throws BAD_OPTION with the header's name, its values, and what came. */
export function requestOptions(
  headers: IncomingHttpHeaders,
  members: readonly string[],
): RequestOptions {
  return {
    asked: askedMembers(headers[MEMBERS_HEADER], members),
    requireAll: flag(headers, REQUIRE_ALL_HEADER),
    purpose: purposeOf(headers[PURPOSE_HEADER]),
    identify: flag(headers, IDENTIFY_HEADER),
  };
}

type Header = string | string[] | undefined;

function askedMembers(
  header: Header,
  members: readonly string[],
): readonly string[] {
  if (header === undefined) return members;
  const wanted = String(header)
    .split(",")
    .map((slug) => slug.trim())
    .filter((slug) => slug !== "");
  const unknown = wanted.find((slug) => !members.includes(slug));
  if (unknown !== undefined || wanted.length === 0)
    throw BAD_OPTION.of(
      `${MEMBERS_HEADER} takes slugs of members with commas (${members.join(",")}), but got ${shown(header)}.`,
      { header: MEMBERS_HEADER },
    );
  return members.filter((slug) => wanted.includes(slug));
}

function flag(headers: IncomingHttpHeaders, name: string): boolean {
  const header = headers[name];
  if (header === undefined || header === "false") return false;
  if (header === "true") return true;
  throw BAD_OPTION.of(
    `${name} takes true or false, but got ${shown(header)}.`,
    { header: name },
  );
}

function purposeOf(header: Header): Purpose {
  if (header === undefined) return "hunting";
  if (isPurpose(header)) return header;
  throw BAD_OPTION.of(
    `${PURPOSE_HEADER} takes ${purposes.join(", ")}, but got ${shown(header)}.`,
    {
      header: PURPOSE_HEADER,
    },
  );
}

function shown(header: Header): string {
  return JSON.stringify(String(header).slice(0, 80));
}
