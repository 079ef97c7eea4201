/**
 * What stands in a node, as a picture: the kind's letter, the marks of the members
 * that hold it, each in its colour *and* shape, and the strictest marking. Pure.
 */
import { memberLook, shapePaths } from "../../shown/member-look.ts";
import type { Palette } from "./palette.ts";

export interface NodeFace {
  readonly letter: string;
  /** The members' places in the registry. */
  readonly places: readonly number[];
  /** A level of TLP 2.0, or null. */
  readonly tlp: string | null;
}

/** Pixels of a node. */
export const WIDTH = 52;
export const HEIGHT = 44;

/** Marks side by side; of more, the last place says how many. */
const MOST_MARKS = 5;
const MARK = 9;

const tlpColours: Readonly<Record<string, string>> = {
  CLEAR: "#fff",
  GREEN: "#33ff00",
  AMBER: "#ffc000",
  AMBER_STRICT: "#ffc000",
  RED: "#ff4d55",
};

/** The levels as short as they fit into a node. */
const tlpShort: Readonly<Record<string, string>> = {
  AMBER_STRICT: "AMB+S",
};

export function nodeImage(
  { letter, places, tlp }: NodeFace,
  palette: Palette,
): string {
  const middle = WIDTH / 2;
  const parts = [
    `<circle cx="${middle}" cy="18" r="15" fill="${palette.raised}" stroke="${palette.line}" stroke-width="1.5"/>`,
    text(middle, 23, 14, palette.ink, letter),
    ...marks(places, palette),
    ...(tlp === null
      ? []
      : [
          `<rect x="${middle + 1}" y="0.5" width="24" height="9" rx="2" fill="#000" stroke="#666" stroke-width="0.6"/>`,
          text(
            middle + 13,
            7.3,
            6.4,
            tlpColours[tlp] ?? "#fff",
            tlpShort[tlp] ?? tlp,
          ),
        ]),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH * 2}" height="${HEIGHT * 2}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${parts.join("")}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

function marks(places: readonly number[], palette: Palette): readonly string[] {
  const shown =
    places.length > MOST_MARKS ? places.slice(0, MOST_MARKS - 1) : places;
  const count = shown.length === places.length ? shown.length : MOST_MARKS;
  const start = (WIDTH - count * (MARK + 1)) / 2;
  const row = shown.map((place, index) => {
    const { shape, colour } = memberLook(place);
    const x = start + index * (MARK + 1);
    return `<path transform="translate(${x} ${HEIGHT - MARK - 1}) scale(${MARK / 16})" d="${shapePaths[shape]}" fill="${palette.members[colour]}" stroke="${palette.ground}" stroke-width="1.5"/>`;
  });
  if (shown.length === places.length) return row;
  const x = start + (MOST_MARKS - 0.5) * (MARK + 1);
  const more = `+${places.length - shown.length}`;
  return [...row, text(x, HEIGHT - 2, 8, palette.ink, more)];
}

function text(
  x: number,
  y: number,
  size: number,
  fill: string,
  says: string,
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="600" font-family="system-ui,sans-serif" text-anchor="middle" fill="${fill}">${says}</text>`;
}
