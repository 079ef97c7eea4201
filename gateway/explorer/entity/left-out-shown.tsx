import { Link } from "../address/link.tsx";
import type { RelatedShownFragment } from "../api/generated.ts";
import { EntityName } from "../shown/entity-name.tsx";
import { Folded } from "../shown/folded.tsx";
import { KindChip } from "../shown/kind-chip.tsx";
import { words } from "../words.ts";

/** What the thing is connected with and what was not counted as evidence, with the reason. */
export function LeftOutShown({
  leftOut,
}: Pick<RelatedShownFragment, "leftOut">) {
  const told = words.entity.related;
  return (
    <section aria-label={told.leftOut(leftOut.length)}>
      <h3>{told.leftOut(leftOut.length)}</h3>
      <Folded
        items={leftOut.map(({ entity, reason, holders }) => ({
          key: entity.id,
          shown: (
            <>
              <Link to={{ view: "entity", id: entity.id }}>
                <EntityName typename={entity.__typename} name={entity.name} />
              </Link>{" "}
              <KindChip typename={entity.__typename} />{" "}
              <span className="quiet">
                {told.because[reason]}
                {holders !== null && ` (${told.heldBy(holders)})`}
              </span>
            </>
          ),
        }))}
      />
    </section>
  );
}
