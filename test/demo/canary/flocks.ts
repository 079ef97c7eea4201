/**
 * Who holds which canaries, and to whom they are released: the table that every
 * answer is held against. A flock is one of everything under one marking.
 */
import type { Tlp } from "../../../subgraphs/contract/marking.ts";

export interface Flock {
  /** Its objects have the numbers from `n` to `n + 99`. */
  readonly n: number;
  readonly owner: Owner;
  /** null: no marking at all. */
  readonly tlp: Tlp | null;
  readonly audience?: readonly string[];
  readonly people?: readonly string[];
  /** Those of the test's people who may see it; nobody else may. */
  readonly seenBy: readonly string[];
  /** The members beside its owner that may be asked with its names and values. */
  readonly toldTo: readonly string[];
}

export type Owner = "etisalat" | "softbank" | "telefonica";

const etisalatsOwn = ["etisalat", "etisalat-lead"];

/** Etisalat's policy, like everybody's, counts nobody's clients, and takes RED for those who are named. */
const table: readonly Omit<Flock, "n">[] = [
  {
    owner: "etisalat",
    tlp: "RED",
    people: ["etisalat-lead"],
    seenBy: ["etisalat-lead"],
    toldTo: [],
  },
  {
    owner: "etisalat",
    tlp: "RED",
    people: ["singtel/singtel-lead"],
    seenBy: ["singtel-lead"],
    toldTo: [],
  },
  { owner: "etisalat", tlp: "RED", seenBy: etisalatsOwn, toldTo: [] },
  {
    owner: "etisalat",
    tlp: "AMBER_STRICT",
    audience: ["etisalat"],
    seenBy: etisalatsOwn,
    toldTo: [],
  },
  {
    owner: "etisalat",
    tlp: "AMBER_STRICT",
    audience: ["telefonica"],
    seenBy: etisalatsOwn,
    toldTo: ["telefonica"],
  },
  {
    owner: "etisalat",
    tlp: "AMBER_STRICT",
    audience: ["group:nobody"],
    seenBy: etisalatsOwn,
    toldTo: [],
  },
  {
    owner: "etisalat",
    tlp: "AMBER",
    audience: ["softbank"],
    seenBy: [...etisalatsOwn, "softbank"],
    toldTo: ["softbank"],
  },
  {
    owner: "etisalat",
    tlp: "AMBER",
    audience: ["att"],
    seenBy: [...etisalatsOwn, "att", "att-lead", "att-service"],
    toldTo: ["att"],
  },
  { owner: "etisalat", tlp: "AMBER", seenBy: etisalatsOwn, toldTo: [] },
  { owner: "etisalat", tlp: null, seenBy: etisalatsOwn, toldTo: [] },
  { owner: "softbank", tlp: "RED", seenBy: ["softbank"], toldTo: [] },
  { owner: "softbank", tlp: "AMBER_STRICT", seenBy: ["softbank"], toldTo: [] },
  {
    owner: "softbank",
    tlp: "AMBER",
    audience: ["telefonica"],
    seenBy: ["softbank"],
    toldTo: ["telefonica"],
  },
  { owner: "softbank", tlp: null, seenBy: ["softbank"], toldTo: [] },
  {
    owner: "telefonica",
    tlp: "RED",
    people: ["telefonica-lead"],
    seenBy: [],
    toldTo: [],
  },
  {
    owner: "telefonica",
    tlp: "AMBER",
    audience: ["etisalat"],
    seenBy: etisalatsOwn,
    toldTo: ["etisalat"],
  },
  { owner: "telefonica", tlp: "AMBER", seenBy: [], toldTo: [] },
  { owner: "telefonica", tlp: null, seenBy: [], toldTo: [] },
];

export const flocks: readonly Flock[] = table.map((flock, index) => ({
  ...flock,
  n: index * 100,
}));

/** Whether one of the test's people may see the object of a number; nobody sees one that is not there. */
export function maySee(person: string, n: number): boolean {
  return flockOf(n)?.seenBy.includes(person) ?? false;
}

/** Whether a member may be asked with what is on it. */
export function mayBeTold(member: string, n: number): boolean {
  const flock = flockOf(n);
  return flock?.owner === member || (flock?.toldTo.includes(member) ?? false);
}

/** Whose it is. */
export function ownerOf(n: number): string | undefined {
  return flockOf(n)?.owner;
}

function flockOf(n: number): Flock | undefined {
  return flocks[Math.floor(n / 100)];
}
