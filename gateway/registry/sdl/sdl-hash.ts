/**
 * The hash by which an SDL is approved: of what it says, so that a member's
 * printer may change order, descriptions and comments without a new approval.
 * What serves is the approved text, never the member's.
 */
import { createHash } from "node:crypto";

import { parse } from "graphql";

import { memberSdl } from "../../../subgraphs/contract/sdl/member-sdl.ts";
import { elementsOf } from "./elements.ts";
import type { SdlElements } from "./elements.ts";
import { withoutMachinery } from "./machinery.ts";

/** SHA-256 in hexadecimal of what SDL says. */
export function hashOfElements(said: SdlElements): string {
  const { elements, schema, roots, directives } = withoutMachinery(said);
  const lines = [...elements.values()].map((element) => [
    element.coordinate,
    element.type,
    element.defaultValue,
    element.interfaces,
    element.directives.map(({ text }) => text).toSorted(),
  ]);
  const all = [
    lines.map((line) => JSON.stringify(line)).toSorted(),
    schema.map(({ text }) => text).toSorted(),
    [...roots].toSorted(),
    [...directives].toSorted(),
  ];
  return createHash("sha256").update(JSON.stringify(all)).digest("hex");
}

const templateHashes = new Map<string, string>();

/** The hash of the contract's own SDL for a member: what is approved of one without additions. */
export function hashOfTemplate(slug: string, contract: string): string {
  const name = `${slug} ${contract}`;
  const hash =
    templateHashes.get(name) ??
    hashOfElements(elementsOf(parse(memberSdl({ slug, version: contract }))));
  templateHashes.set(name, hash);
  return hash;
}

/** As files and people write it. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12);
}
