import { useState } from "react";

import { words } from "../words.ts";
import { cutText, hiddenIn, visibleText } from "./visible-text.ts";

/** A text of a member: isolated, visible, and cut where it is long, with the rest a click away. */
export function SafeText({
  text,
  most = 280,
  cutOnly = false,
}: {
  readonly text: string;
  /** Characters. */
  readonly most?: number;
  /** Without a way to the rest: in a link, which can hold no button. */
  readonly cutOnly?: boolean;
}) {
  const [whole, setWhole] = useState(false);
  const visible = visibleText(text);
  const { text: short, cut } = cutText(visible, most);
  const hidden = hiddenIn(text);
  return (
    <>
      <bdi
        className="safe"
        title={hidden.length === 0 ? undefined : words.shown.hidden(hidden)}
      >
        {whole ? visible : short}
      </bdi>
      {cut && !cutOnly && (
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
