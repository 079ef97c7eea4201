/** An indicator of a pulse: an indicator of STIX, or a vulnerability. */
import { shown } from "../shown.ts";
import { patternOf } from "../made/pattern-of.ts";
import { madeAs, tesseraFields } from "../made/made-objects.ts";
import type { Stamp } from "../made/made-objects.ts";
import { statedInstant } from "../made/stated.ts";
import { meantBy } from "../made/value-types.ts";
import type { Fields } from "../stix21/fields.ts";
import { has, isFields, textOf } from "../stix21/fields.ts";

/** The object, or the fault in one sentence. Its version is the pulse's: OTX gives indicators no date of change. */
export function pulseIndicator(
  found: unknown,
  pulse: string,
  stamp: Stamp,
): { readonly object: Fields } | { readonly fault: string } {
  if (!isFields(found))
    return { fault: `An indicator was expected, but got ${shown(found)}.` };
  const value = textOf(found, "indicator")?.trim() ?? "";
  const type = textOf(found, "type");
  if (value === "" || type === null)
    return {
      fault: `An indicator must have "indicator" and "type", but got ${shown(found["indicator"])} and ${shown(found["type"])}.`,
    };
  const validity = validityOf(found, stamp);
  if ("fault" in validity) return validity;
  const { from, until, revoked } = validity;
  const common = {
    description: textOf(found, "description"),
    revoked,
  };
  const made = (kind: string, properties: Fields) => ({
    object: madeAs(
      kind,
      ["otx", pulse, type, value],
      // A pulse may take up what OTX has known for longer; nothing is made after its last change.
      { ...stamp, created: from < stamp.modified ? from : stamp.modified },
      properties,
    ),
  });
  const title = textOf(found, "title");
  if (type.toUpperCase() === "YARA")
    return made("indicator", {
      name: title ?? "YARA rule",
      ...common,
      pattern: textOf(found, "content") ?? value,
      pattern_type: "yara",
      valid_from: from,
      valid_until: until,
    });
  const meant = meantBy(value, type);
  if ("fault" in meant) return meant;
  return meant.kind === "cve"
    ? made("vulnerability", {
        name: meant.id,
        description: common.description ?? title,
        revoked,
        external_references: [{ source_name: "cve", external_id: meant.id }],
      })
    : made("indicator", {
        name: title ?? value,
        ...common,
        pattern: patternOf(meant),
        pattern_type: "stix",
        valid_from: from,
        valid_until: until,
        ...roleOf(found),
      });
}

/** Of OTX's roles the one that turns a value into its opposite: who blocks a kill switch sets the malware free. */
function roleOf(found: Fields): Fields {
  const isSwitch = /^kill[ _-]?switch$/i.test(textOf(found, "role") ?? "");
  return isSwitch ? tesseraFields({ role: "kill-switch", detect: false }) : {};
}

interface Validity {
  readonly from: string;
  readonly until: string | null;
  /** Inactive without an end that would say so. */
  readonly revoked: true | null;
}

function validityOf(
  found: Fields,
  stamp: Stamp,
): Validity | { readonly fault: string } {
  const dates = ["created", "expiration"].map((name) =>
    has(found, name) && found[name] !== ""
      ? (statedInstant(textOf(found, name) ?? "") ?? name)
      : null,
  );
  const bad = dates.find((date) => date === "created" || date === "expiration");
  if (bad !== undefined && bad !== null)
    return {
      fault: `"${bad}" must be an instant such as 2020-05-01T10:00:00, but got ${shown(found[bad])}.`,
    };
  const [from, until = null] = dates;
  const inactive = found["is_active"] === 0 || found["is_active"] === false;
  return {
    from: from ?? stamp.created,
    until,
    revoked: inactive && until === null ? true : null,
  };
}
