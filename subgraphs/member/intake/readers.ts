/** The formats that a member can load, in the order in which a file is tried. */
import { mispReader } from "./misp/misp-reader.ts";
import type { Reader } from "./reader.ts";
import { stix21Reader } from "./stix21/stix21-reader.ts";

export const readers: readonly Reader[] = [stix21Reader, mispReader];
