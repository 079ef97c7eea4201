import type { ReferenceShownFragment } from "../api/generated.ts";
import { CopyButton } from "./copy-button.tsx";
import { DateShown } from "./date-shown.tsx";
import { defanged } from "./defanged.ts";
import { Folded } from "./folded.tsx";
import { SafeText } from "./safe-text.tsx";

/** Sources, as text to read and copy: an address of a record is never a link. */
export function References({
  references,
  most = 3,
}: {
  readonly references: readonly ReferenceShownFragment[];
  readonly most?: number;
}) {
  return (
    <Folded
      className="references"
      most={most}
      items={references.map((reference, index) => ({
        key: String(index),
        shown: <Reference reference={reference} />,
      }))}
    />
  );
}

function Reference({
  reference: { sourceName, url, externalId, description, published },
}: {
  readonly reference: ReferenceShownFragment;
}) {
  return (
    <>
      <SafeText text={sourceName} most={80} />
      {externalId !== null && (
        <>
          {" "}
          <SafeText text={externalId} most={60} />
        </>
      )}
      {published !== null && (
        <>
          {" "}
          <DateShown date={published} />
        </>
      )}
      {url !== null && (
        <>
          {" "}
          <code className="source">
            <SafeText text={defanged(url)} most={90} />
          </code>
          <CopyButton text={url} />
        </>
      )}
      {description !== null && (
        <span className="quiet">
          {" "}
          <SafeText text={description} most={140} />
        </span>
      )}
    </>
  );
}
