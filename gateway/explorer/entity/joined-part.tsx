import { words } from "../words.ts";
import { ClaimedValues } from "./claimed-values.tsx";
import { claimedProperties } from "./claimed-properties.ts";
import type { EntityShown } from "./entity.ts";
import { NamesTable } from "./names-table.tsx";
import { Standing } from "./standing.tsx";

/** What all records say together: names, span, aims, how well it is borne out, and who saw it. */
export function JoinedPart({ entity }: { readonly entity: EntityShown }) {
  return (
    <div className="joined">
      <dl className="facts">
        <div>
          <dt>{words.entity.names}</dt>
          <dd>
            <NamesTable names={entity.names} typename={entity.__typename} />
          </dd>
        </div>
        {claimedProperties(entity).map(({ property, shape, values }) => (
          <div key={property}>
            <dt>{words.entity.joined[property]}</dt>
            <dd>
              <ClaimedValues values={values} shape={shape} />
            </dd>
          </div>
        ))}
      </dl>
      <Standing id={entity.id} />
    </div>
  );
}
