/** The browser's address as a store: back and forward are its changes, too. */
import { parseAddress, printAddress } from "./address.ts";
import type { Address } from "./address.ts";
import { createStore } from "../state/store.ts";
import type { Store } from "../state/store.ts";

const current = createStore<Address>(parseAddress(location.search));
addEventListener("popstate", () => current.set(parseAddress(location.search)));

export const addressStore: Pick<Store<Address>, "get" | "subscribe"> = current;

/** Goes there; back leads here again. */
export function go(address: Address): void {
  const next = printAddress(address);
  if (next !== location.pathname + location.search)
    history.pushState(null, "", next);
  current.set(parseAddress(location.search));
}

/** Goes there instead of here: back leads to what was before. */
export function goInstead(address: Address): void {
  history.replaceState(null, "", printAddress(address));
  current.set(parseAddress(location.search));
}
