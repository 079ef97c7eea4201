import { defanged } from "./defanged.ts";
import { SafeText } from "./safe-text.tsx";

/** An entity's name; that of an indicator is a value, and shown as one. */
export function EntityName({
  typename,
  name,
}: {
  readonly typename: string;
  readonly name: string;
}) {
  return typename === "Indicator" ? (
    <code>
      <SafeText text={defanged(name)} most={120} cutOnly />
    </code>
  ) : (
    <SafeText text={name} most={120} cutOnly />
  );
}
