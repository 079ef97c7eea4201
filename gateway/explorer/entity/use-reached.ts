import { useCallback, useEffect, useState } from "react";

/** How near to the window a part is reached: the answer should be there when the eye is. */
const AHEAD = "240px";

/** Whether a part was scrolled to, is to be printed, or was asked for; from then on it stays so. */
export function useReached(): {
  readonly reached: boolean;
  readonly reach: () => void;
  readonly ref: (element: HTMLElement | null) => (() => void) | undefined;
} {
  const [reached, setReached] = useState(false);
  const reach = useCallback(() => setReached(true), []);
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined;
      const observer = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          observer.disconnect();
          reach();
        },
        { rootMargin: AHEAD },
      );
      observer.observe(element);
      return () => observer.disconnect();
    },
    [reach],
  );
  useEffect(() => {
    addEventListener("beforeprint", reach);
    return () => removeEventListener("beforeprint", reach);
  }, [reach]);
  return { reached, reach, ref };
}
