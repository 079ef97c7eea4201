/** A viewer who sees all: the contenders of a bench must read the same records. */
import type { Viewer } from "../../cypher/rows.ts";

export const everything: Viewer = {
  organisation: "bench",
  affiliation: "staff",
  names: [],
  purpose: "hunting",
  ceiling: 4,
  own: true,
  community: true,
  acting: true,
  audiences: [],
  feeds: [],
  personal: true,
  sightings: true,
};
