/** Lists of addresses and networks (MISP's `cidr`): an address meets every network that it lies in. */
import ipaddr from "ipaddr.js";

import { put } from "./entry-index.ts";
import type { Entry, EntryIndex } from "./entry-index.ts";

/**
 * Networks by their length and their leading bits: an address is looked up once
 * for each length that occurs, at most 32 or 128 times, however many there are.
 * A network that is asked for meets the networks around it and itself.
 */
export function networks(): EntryIndex {
  const lengths = new Map<string, Map<number, Map<string, Entry[]>>>();
  return {
    add: (entry) => {
      const network = networkOf(entry.text);
      if (network === undefined)
        throw new Error(`${JSON.stringify(entry.text)} is no network.`);
      const { family, bits, length } = network;
      const ofFamily = lengths.get(family) ?? new Map();
      const ofLength = ofFamily.get(length) ?? new Map<string, Entry[]>();
      put(ofLength, bits.slice(0, length), entry);
      lengths.set(family, ofFamily.set(length, ofLength));
    },
    met: (text) => {
      const network = networkOf(text);
      if (network === undefined) return [];
      const { family, bits, length } = network;
      return [...(lengths.get(family) ?? [])].flatMap(([around, entries]) =>
        around <= length ? (entries.get(bits.slice(0, around)) ?? []) : [],
      );
    },
  };
}

interface Network {
  readonly family: string;
  /** `0` and `1`, from the first bit on. */
  readonly bits: string;
  readonly length: number;
}

function networkOf(text: string): Network | undefined {
  const [written = "", stated] = text.split("/");
  if (!ipaddr.isValid(written)) return undefined;
  const address = ipaddr.parse(written);
  const bits = address
    .toByteArray()
    .map((byte) => byte.toString(2).padStart(8, "0"))
    .join("");
  const length = stated === undefined ? bits.length : Number(stated);
  if (!Number.isInteger(length) || length < 0 || length > bits.length)
    return undefined;
  return { family: address.kind(), bits, length };
}
