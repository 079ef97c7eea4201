import { useEffect } from "react";

import { at } from "../address/address.ts";
import { goInstead } from "../address/history.ts";
import { useAddress } from "../address/use-address.ts";
import type { EntityNamedFragment } from "../api/generated.ts";
import { words } from "../words.ts";
import { EntityList } from "./entity-list.tsx";

/** What a key means. Of several nothing is chosen, nor of one while there may be others. */
export function Meanings({
  wanted,
  entities,
  complete,
}: {
  readonly wanted: string;
  readonly entities: readonly EntityNamedFragment[];
  readonly complete: boolean;
}) {
  const address = useAddress();
  const [first] = entities;
  const only = entities.length === 1 && complete ? (first?.id ?? null) : null;
  useEffect(() => {
    if (only !== null) goInstead(at({ view: "entity", id: only }, address));
  }, [only, address]);
  if (only !== null) return null;
  const title =
    entities.length === 1
      ? words.ask.one(wanted)
      : words.ask.meanings(entities.length, wanted);
  return (
    <>
      <h1>{title}</h1>
      <p className="quiet">
        {entities.length === 1 ? words.ask.oneIncomplete : words.ask.choose}
      </p>
      <EntityList entities={entities} caption={title} />
    </>
  );
}
