/** The reader of files that are said to be STIX 2.0: an object is, unless it says that it is 2.1. */
import type { Reader } from "../reader.ts";
import { versionBySelf } from "../stix/version-of.ts";
import { stixReaderOf } from "../stix/stix-reader.ts";

export const stix20Reader: Reader = stixReaderOf("stix20", (object) =>
  versionBySelf(object, "2.0"),
);
