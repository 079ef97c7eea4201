/** What a thing of an event takes from what it stands in, and the properties that all STIX objects made of an event share. */
import type { RejectionCode } from "../report.ts";
import type { Fields } from "../stix21/fields.ts";
import { labelsOf, confidenceOf } from "./tags.ts";
import { markingFields } from "./marking-fields.ts";
import type { MispMarking } from "./misp-marking.ts";
import { markingWithin } from "./misp-marking.ts";
import { isTrue } from "./scalar.ts";

export interface Frame {
  readonly eventUuid: string;
  /** Where in the file: `the event`, `[3].Object[12]`. */
  readonly place: string;
  /** The organisation that made the event, as an identity. */
  readonly authorId: string | null;
  /** Instants; absent if the event states none. */
  readonly created: string | undefined;
  readonly modified: string | undefined;
  readonly marking: MispMarking;
  readonly isRevoked: boolean;
  /** The template of the object that an attribute stands in. */
  readonly template: string | null;
}

/** Objects made of one thing of MISP. */
export interface Made {
  readonly objects: readonly Fields[];
  /** The id of the one that stands for the thing. */
  readonly main: string;
}

/** Why a thing does not go in. */
export interface Refusal {
  readonly place: string;
  readonly id: string | null;
  readonly code: RejectionCode;
  readonly reason: string;
}

/** The frame of a thing within another. */
export function frameWithin(outer: Frame, thing: Fields, place: string): Frame {
  return {
    ...outer,
    place,
    marking: markingWithin(outer.marking, thing),
    isRevoked: outer.isRevoked || isTrue(thing, "deleted"),
  };
}

/** What a domain or relationship object of this frame begins with; `extension` goes to Tessera's own. */
export function objectOf(
  frame: Frame,
  type: string,
  id: string,
  more: Fields,
  extension: Fields = {},
): Fields {
  const { authorId, created, modified, isRevoked, marking } = frame;
  return {
    type,
    spec_version: "2.1",
    id,
    ...(authorId === null ? {} : { created_by_ref: authorId }),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
    ...(isRevoked ? { revoked: true } : {}),
    ...markingFields(marking, extension),
    ...more,
  };
}

/** Labels and confidence of a thing, from its tags. */
export function taggedWith(thing: Fields, ...more: readonly string[]): Fields {
  const labels = labelsOf(thing, ...more);
  const confidence = confidenceOf(thing);
  return {
    ...(labels.length > 0 ? { labels } : {}),
    ...(confidence === null ? {} : { confidence }),
  };
}
