/** What a key or an id means: nothing, one thing, or several, told as the candidates of an error. */
import type { EntityView } from "../../../../subgraphs/alliance/entity.ts";
import { entityById } from "../../../../subgraphs/alliance/resolve.ts";
import type { Holdings } from "../../../../subgraphs/alliance/scatter/holdings.ts";
import { codeOf } from "../../../../subgraphs/contract/errors.ts";

/** The entities that an asking for one gives, or that AMBIGUOUS_KEY names. */
export async function meantBy(
  holdings: Holdings,
  asking: Promise<EntityView | null>,
): Promise<readonly EntityView[]> {
  try {
    const one = await asking;
    return one === null ? [] : [one];
  } catch (error) {
    if (codeOf(error) !== "AMBIGUOUS_KEY") throw error;
    const { candidates } = (
      error as { readonly extensions: { readonly candidates: string[] } }
    ).extensions;
    const found = await Promise.all(
      candidates.map((id) => entityById(holdings, id)),
    );
    return found.flatMap((entity) => entity ?? []);
  }
}
