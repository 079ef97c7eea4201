/**
 * How each member looks everywhere: a colour and a shape, since colour alone says
 * nothing to some, and in print. By its place in the registry. Pure.
 */
export const shapes = [
  "circle",
  "square",
  "triangle",
  "diamond",
  "hexagon",
  "star",
  "cross",
] as const;

export type Shape = (typeof shapes)[number];

/** Colours are tokens (`--member-0` …), which light and dark define. */
export const COLOURS = 8;

export interface MemberLook {
  readonly shape: Shape;
  readonly colour: number;
}

/** The look of the member at this place; 56 differ before one comes again. */
export function memberLook(place: number): MemberLook {
  const at = Math.max(place, 0);
  return {
    shape: shapes[at % shapes.length] ?? "circle",
    colour: at % COLOURS,
  };
}

/** The shape in a box of 16 by 16, as an SVG path. */
export const shapePaths: Readonly<Record<Shape, string>> = {
  circle: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z",
  square: "M2 2h12v12H2z",
  triangle: "M8 1.5L15 14H1z",
  diamond: "M8 .5L15.5 8L8 15.5L.5 8z",
  hexagon: "M4.2 1.5h7.6L15.5 8l-3.7 6.5H4.2L.5 8z",
  star: "M8 .5l2.2 5h5.3l-4.3 3.4l1.7 5.6L8 11.2l-4.9 3.3l1.7-5.6L.5 5.5h5.3z",
  cross: "M5.5 1.5h5v4h4v5h-4v4h-5v-4h-4v-5h4z",
};
