/** The bound on lists that one scatter request may carry. */
import { BAD_ARGUMENT } from "../../../contract/errors.ts";

/** Keys, ids or targets that one request may carry; the alliance's closure stops at 400 records. */
export const LARGEST_LIST = 5_000;

/** Throws BAD_ARGUMENT if the list is longer than one request may carry. */
export function bounded(
  name: string,
  list: readonly string[] | null | undefined,
): void {
  if ((list?.length ?? 0) > LARGEST_LIST)
    throw BAD_ARGUMENT.of(
      `\`${name}\` holds at most ${LARGEST_LIST} entries, but got ${list?.length}.`,
      {
        argument: name,
      },
    );
}
