/** The list that was pasted, for the tab: it is too long for an address, and nobody else's. */
import { keptForTab } from "../state/kept-here.ts";

const NAME = "pasted";

export const keptPasted = (): string => keptForTab.read(NAME) ?? "";

export const keepPasted = (text: string): void => keptForTab.write(NAME, text);
