import { useEffect, useState } from "react";

import { words } from "../words.ts";

/** Milliseconds for which "Copied" stands there. */
const TOLD_FOR = 1_500;

export function CopyButton({
  text,
  label = words.shown.copy,
}: {
  readonly text: string;
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
        void navigator.clipboard.writeText(text).then(() => setCopied(true))
      }
    >
      <span aria-live="polite">{copied ? words.shown.copied : label}</span>
    </button>
  );
}
