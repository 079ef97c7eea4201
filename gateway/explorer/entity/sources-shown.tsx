import type { EntityStandingQuery } from "../api/generated.ts";
import { CopyButton } from "../shown/copy-button.tsx";
import { defanged } from "../shown/defanged.ts";
import { Folded } from "../shown/folded.tsx";
import { MemberBadges } from "../shown/member-badge.tsx";
import { SafeText } from "../shown/safe-text.tsx";
import { words } from "../words.ts";

export type StandingShown = NonNullable<EntityStandingQuery["entity"]>;

/** From how many independent sources it comes; who repeats a source adds none. */
export function SourcesShown({
  corroboration,
}: Pick<StandingShown, "corroboration">) {
  const { members, sources, echoes, sightedBy, sourceList } = corroboration;
  return (
    <div>
      <dt>{words.entity.corroboration}</dt>
      <dd>
        <p>{words.entity.borneOut({ members, sources, echoes, sightedBy })}</p>
        <Folded
          className="references"
          most={6}
          items={sourceList.map(({ name, members: by, urls }, index) => ({
            key: String(index),
            shown: (
              <>
                <SafeText text={name} most={80} />{" "}
                <MemberBadges slugs={by.map(({ slug }) => slug)} />
                <Folded
                  className="references"
                  most={4}
                  items={urls.map((url) => ({
                    key: url,
                    shown: (
                      <>
                        <code className="source">
                          <SafeText text={defanged(url)} most={90} />
                        </code>
                        <CopyButton text={url} />
                      </>
                    ),
                  }))}
                />
              </>
            ),
          }))}
        />
      </dd>
    </div>
  );
}
