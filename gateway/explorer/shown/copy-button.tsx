import { useEffect, useState } from "react";

import { words } from "../words.ts";

/** Milliseconds for which "Copied" stands there. */
const TOLD_FOR = 1_500;

export function CopyButton({
  text,
  label = words.shown.copy,
}: {
  /** A function where it takes time to make. */
  readonly text: string | (() => string);
  readonly label?: string;
}) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), TOLD_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <button
      type="button"
      className="small"
      onClick={() =>
        void navigator.clipboard
          .writeText(typeof text === "string" ? text : text())
          .then(() => setCopied(true))
      }
    >
      <span aria-live="polite">{copied ? words.shown.copied : label}</span>
    </button>
  );
}
