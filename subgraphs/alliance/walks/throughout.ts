/** What those hold who answered throughout: of a member that fails in the middle nothing may be left in. */
import type { Holdings } from "../scatter/holdings.ts";

/** Makes it; and if a member fails meanwhile, again without that one. */
export async function throughout<Made>(
  holdings: Holdings,
  make: () => Promise<Made>,
): Promise<Made> {
  const { asked } = holdings.question;
  for (;;) {
    const alive = holdings.alive(asked).length;
    const made = await make();
    if (holdings.alive(asked).length === alive) return made;
  }
}
