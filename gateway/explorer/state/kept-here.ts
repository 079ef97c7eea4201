/** Where this browser keeps things. */
import { keptIn } from "./kept.ts";

export const keptForTab = keptIn(() => sessionStorage);
export const keptForBrowser = keptIn(() => localStorage);
