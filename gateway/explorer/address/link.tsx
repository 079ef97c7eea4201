import type { ReactNode } from "react";

import { at, printAddress } from "./address.ts";
import type { Place } from "./address.ts";
import { go } from "./history.ts";
import { useAddress } from "./use-address.ts";

/** A real link to another place of the page, which keeps whom one asks. */
export function Link({
  to,
  children,
  className,
}: {
  readonly to: Place;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const target = at(to, useAddress());
  return (
    <a
      href={printAddress(target)}
      className={className}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
          return;
        event.preventDefault();
        go(target);
      }}
    >
      {children}
    </a>
  );
}
