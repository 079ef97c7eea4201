import { useAddress } from "../address/use-address.ts";
import { usePage } from "../state/page-context.ts";

/** The names of those to whom the next question goes. */
export function useAskedNames(): readonly string[] {
  const { told } = usePage();
  const { members } = useAddress();
  return told.members
    .filter(({ slug }) => members === null || members.includes(slug))
    .map(({ name }) => name);
}
