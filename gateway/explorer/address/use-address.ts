import { useSyncExternalStore } from "react";

import type { Address } from "./address.ts";
import { addressStore } from "./history.ts";

/** Where the page is; to go elsewhere: `go`, `goInstead` (history.ts), or a `Link`. */
export function useAddress(): Address {
  return useSyncExternalStore(addressStore.subscribe, addressStore.get);
}
