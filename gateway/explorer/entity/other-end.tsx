import { SafeText } from "../shown/safe-text.tsx";
import { words } from "../words.ts";
import { edgeStand } from "./edge-stand.ts";
import type { LinkedEdge } from "./linked-documents.ts";

/** How many other names are told: enough to know which thing it is. */
const NAMES = 3;

/** What helps to tell the other end from its namesakes, and how the edge as a whole stands. */
export function OtherEnd({
  node,
  claims,
}: Pick<LinkedEdge, "node" | "claims">) {
  const stand = edgeStand(claims);
  const others = node.names.filter(({ value }) => value !== node.name);
  return (
    <>
      {others.length > 0 && node.__typename !== "Indicator" && (
        <div className="quiet small">
          {others.slice(0, NAMES).map(({ value }, index) => (
            <span key={value}>
              {index > 0 && " · "}
              <SafeText text={value} most={60} cutOnly />
            </span>
          ))}
          {others.length > NAMES &&
            ` · ${words.entity.furtherNames(others.length - NAMES)}`}
        </div>
      )}
      {stand !== "stated" && (
        <span className={`chip stand stand-${stand}`}>
          {words.entity.stand[stand]}
        </span>
      )}
    </>
  );
}
