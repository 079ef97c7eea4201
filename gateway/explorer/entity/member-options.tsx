import { usePage } from "../state/page-context.ts";

export function MemberOptions() {
  return usePage().told.members.map(({ slug, name }) => (
    <option key={slug} value={slug}>
      {name}
    </option>
  ));
}
