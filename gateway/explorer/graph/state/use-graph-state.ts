import { useMemo, useState } from "react";

import { printAddress } from "../../address/address.ts";
import { go, goInstead } from "../../address/history.ts";
import { useAddress } from "../../address/use-address.ts";
import type { Change } from "./change-shown.ts";
import { parseShown, printShown } from "./shown.ts";
import type { GraphShown } from "./shown.ts";

/** Characters of an address that any browser and any mail carries. */
const LONGEST = 4_000;

export interface GraphState {
  readonly shown: GraphShown;
  /** `instead`: back does not lead to what was before. */
  readonly change: (change: Change, instead?: boolean) => void;
  /** Whether what is shown is too much for an address, which then says less. */
  readonly beyondAddress: boolean;
}

/** What the graph remembers: in the address, or beside it where it is too much for one. */
export function useGraphState(): GraphState {
  const address = useAddress();
  const [beyond, setBeyond] = useState<Beyond | null>(null);
  const kept = useMemo(() => parseShown(address.shown), [address.shown]);
  const since = printAddress({ ...address, members: null });
  // Back and forward lead to what an address says, and end what none does.
  const beside = beyond?.since === since ? beyond.shown : null;
  const shown = beside ?? kept;
  return {
    shown,
    beyondAddress: beside !== null,
    change: (change, instead = false) => {
      const next = change(shown);
      const target = { ...address, shown: printShown(next) };
      if (printAddress(target).length > LONGEST)
        return setBeyond({ since, shown: next });
      setBeyond(null);
      (instead ? goInstead : go)(target);
    },
  };
}

/** What is too much for an address, and the last address that it began with. */
interface Beyond {
  readonly since: string;
  readonly shown: GraphShown;
}
