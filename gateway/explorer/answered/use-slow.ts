import { useEffect, useState } from "react";

/** Milliseconds after which one wonders whether anything happens. */
const SLOW = 2_000;

/** Whether it has been so for a while. */
export function useSlow(so: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!so) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [so]);
  return slow;
}
