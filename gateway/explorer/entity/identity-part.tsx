import { QuestionShown } from "../answered/question-shown.tsx";
import { entityIdentityDocument } from "../api/generated.ts";
import { useQuestion } from "../api/use-question.ts";
import { MemberBadges } from "../shown/member-badge.tsx";
import { words } from "../words.ts";
import type { RecordShown } from "./entity.ts";
import { IdentityLinks } from "./identity-links.tsx";

/** How the records were joined, by what, which links were refused and why, and on whose word alone it rests. */
export function IdentityPart({
  id,
  records,
}: {
  readonly id: string;
  readonly records: readonly RecordShown[];
}) {
  const question = useQuestion(entityIdentityDocument, { id });
  const told = words.entity.identity;
  return (
    <QuestionShown question={question}>
      {({ entity }) => {
        if (entity === null)
          return <p className="quiet">{words.entity.noneSoFar}</p>;
        const { links, rejected, dependsOn, truncated } = entity.identity;
        const known = records.filter((record) => record !== null);
        return (
          <>
            {truncated && <p className="note note-warning">{told.truncated}</p>}
            <h3>{told.joined(links.length)}</h3>
            {links.length === 0 ? (
              <p className="quiet">{told.alone}</p>
            ) : (
              <IdentityLinks
                links={links}
                records={known}
                caption={told.joined(links.length)}
              />
            )}
            <p>
              {dependsOn.length === 0 ? (
                links.length > 0 && told.independent
              ) : (
                <>
                  {told.dependsOn}{" "}
                  <MemberBadges slugs={dependsOn.map(({ slug }) => slug)} />
                </>
              )}
            </p>
            <h3>{told.refused(rejected.length)}</h3>
            {rejected.length === 0 ? (
              <p className="quiet">{told.noneRefused}</p>
            ) : (
              <IdentityLinks
                links={rejected}
                records={known}
                caption={told.refused(rejected.length)}
              />
            )}
          </>
        );
      }}
    </QuestionShown>
  );
}
