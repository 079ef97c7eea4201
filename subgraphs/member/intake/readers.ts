/** The formats that a member can load, in the order in which a file is tried; each can be stated by its name. */
import type { Reader } from "./reader.ts";
import { stixReader } from "./stix/stix-reader.ts";
import { stix20Reader } from "./stix20/stix20-reader.ts";
import { stix21Reader } from "./stix21/stix21-reader.ts";

export const readers: readonly Reader[] = [
  stixReader,
  stix20Reader,
  stix21Reader,
];
