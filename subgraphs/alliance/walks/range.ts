/** Arguments that are numbers within a range. */
import { BAD_ARGUMENT } from "../../contract/errors.ts";

/** The value; throws BAD_ARGUMENT if it is not 1 to `most`. */
export function within(name: string, value: number, most: number): number {
  if (value < 1 || value > most)
    throw BAD_ARGUMENT.of(`\`${name}\` is 1 to ${most}, but got ${value}.`, {
      argument: name,
    });
  return value;
}

/** The value, at most `most`; throws BAD_ARGUMENT if it is less than 1. */
export function clamped(name: string, value: number, most: number): number {
  return within(name, Math.min(value, most), most);
}
