import { useState } from "react";

import { words } from "../words.ts";
import { cutText, visibleText } from "./visible-text.ts";

/** A text of a member: isolated, visible, and cut where it is long, with the rest a click away. */
export function SafeText({
  text,
  most = 280,
}: {
  readonly text: string;
  /** Characters. */
  readonly most?: number;
}) {
  const [whole, setWhole] = useState(false);
  const visible = visibleText(text);
  const { text: short, cut } = cutText(visible, most);
  return (
    <>
      <bdi className="safe">{whole ? visible : short}</bdi>
      {cut && (
        <button
          type="button"
          className="small"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole ? words.shown.less : words.shown.more}
        </button>
      )}
    </>
  );
}
