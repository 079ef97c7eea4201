/** `first` of every connection: 20 if not given, 1 to 100, larger ones clamped to 100 (README). */
import { BAD_ARGUMENT } from "../contract/errors.ts";

export const LARGEST_PAGE = 100;
const USUAL_PAGE = 20;

/** The page's size; throws BAD_ARGUMENT for less than 1. */
export function pageSize(first: number | null | undefined): number {
  if (first === null || first === undefined) return USUAL_PAGE;
  if (first < 1)
    throw BAD_ARGUMENT.of(
      `\`first\` is 1 to ${LARGEST_PAGE}, but got ${first}.`,
      {
        argument: "first",
      },
    );
  return Math.min(first, LARGEST_PAGE);
}
