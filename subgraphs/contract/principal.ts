/**
 * Who asks (DESIGN 2 and 9). The home's gateway makes a principal; the token for
 * a member carries it; the member's Cypher decides by it.
 */
import type { Tlp } from "./marking.ts";

/**
 * Staff of the organisation, one of its clients, a program of its own, or a guest:
 * signed in at the home, of no organisation of the alliance, so that CLEAR is all
 * that any owner shows.
 */
export const affiliations = ["staff", "client", "service", "guest"] as const;
export type Affiliation = (typeof affiliations)[number];

/** What the answer is for; the owner's policy says which ones it allows. */
export const purposes = [
  "incident-response",
  "hunting",
  "detection",
  "research",
] as const;
export type Purpose = (typeof purposes)[number];

export interface Principal {
  /** The home's own name for the person or program; members only get a pseudonym of it. */
  readonly subject: string;
  /**
   * The name that owners know the person by, for RED; null unless the request
   * asks to be identified (`x-tessera-identify`), so that it never travels else.
   */
  readonly name: string | null;
  /** Where the person works (ISO 3166-1 alpha-2), as far as the home knows. */
  readonly country: string | null;
  /** The organisation that vouches: the home's slug. */
  readonly organisation: string;
  readonly affiliation: Affiliation;
  readonly purpose: Purpose;
  /** What the viewer wants to see at most; it only lowers. */
  readonly ceiling: Tlp;
}

export function isPurpose(text: unknown): text is Purpose {
  return (
    typeof text === "string" && (purposes as readonly string[]).includes(text)
  );
}

export function isAffiliation(text: unknown): text is Affiliation {
  return (
    typeof text === "string" &&
    (affiliations as readonly string[]).includes(text)
  );
}
