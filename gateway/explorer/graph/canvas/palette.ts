/** The page's colours as the canvas needs them: worked out for the theme that is on. */
import { COLOURS } from "../../shown/member-look.ts";

export interface Palette {
  readonly ground: string;
  readonly raised: string;
  readonly line: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly dispute: string;
  readonly warn: string;
  /** By a member's colour (shown/member-look.ts). */
  readonly members: readonly string[];
}

/** Reads the tokens (style/tokens.css) through an element, since a token is a text that only a property works out. */
export function readPalette(within: HTMLElement): Palette {
  const probe = document.createElement("span");
  within.append(probe);
  const colour = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const palette = {
    ground: colour("--ground"),
    raised: colour("--raised"),
    line: colour("--line-strong"),
    ink: colour("--ink"),
    quiet: colour("--quiet"),
    accent: colour("--accent"),
    dispute: colour("--fault-line"),
    warn: colour("--warn-line"),
    members: Array.from({ length: COLOURS }, (_, place) =>
      colour(`--member-${place}`),
    ),
  };
  probe.remove();
  return palette;
}
