/** The reader of files that are said to be STIX 2.1: every object must be, as section 3.2 demands. */
import type { Reader } from "../reader.ts";
import { stixReaderOf } from "../stix/stix-reader.ts";

export const stix21Reader: Reader = stixReaderOf("stix21", () => "2.1");
