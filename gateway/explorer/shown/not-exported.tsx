import type { ExportQuery } from "../api/generated.ts";
import { words } from "../words.ts";
import { Folded } from "./folded.tsx";
import { MemberBadge } from "./member-badge.tsx";
import { SafeText } from "./safe-text.tsx";

/** What is not in an export, each with its owner and the reason. */
export function NotExported({
  leftOut,
}: Pick<ExportQuery["export"], "leftOut">) {
  return (
    <Folded
      items={leftOut.map(({ id, member, reason, detail }, index) => ({
        key: String(index),
        shown: (
          <>
            {member !== null && <MemberBadge slug={member.slug} />}{" "}
            <code>
              <SafeText text={id} most={90} />
            </code>{" "}
            {words.shown.notExported(reason)}
            {detail !== null && (
              <>
                {": "}
                <SafeText text={detail} most={90} />
              </>
            )}
          </>
        ),
      }))}
    />
  );
}
