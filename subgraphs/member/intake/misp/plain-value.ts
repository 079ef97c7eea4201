/** Values that are read by their form alone: mailboxes, registry values, numbers of networks and of devices. */
import { refang } from "../../../contract/refang.ts";
import type { BadValue, Reading } from "./reading.ts";
import { bad, equals, observableOf, patternOf, single } from "./reading.ts";

/** A value that is one property of one observable. */
export function named(type: string, property: string, value: string): Reading {
  return single(
    equals(`${type}:${property}`, value),
    observableOf(type, { [property]: value }),
  );
}

export function mailbox(path: string, value: string): Reading | BadValue {
  const text = refang(value).toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(text)) return bad("an address of e-mail");
  return single(
    equals(path, text),
    observableOf("email-addr", { value: text }),
  );
}

/** `key|data`; the pair tells more than the key alone, which Windows may have of its own. */
export function registryValue(value: string): Reading | BadValue {
  const bar = value.indexOf("|");
  const key = value.slice(0, bar).trim();
  const data = value.slice(bar + 1).trim();
  if (bar === -1 || key === "") return bad("a registry key, a bar and a value");
  return {
    patterns: [
      patternOf(
        equals("windows-registry-key:key", key),
        equals("windows-registry-key:values[*].data", data),
      ),
    ],
    observables: [
      observableOf("windows-registry-key", { key, values: [{ data }] }),
    ],
  };
}

export function autonomousSystem(value: string): Reading | BadValue {
  const [, digits] = /^(?:AS)?\s*(\d{1,10})$/i.exec(value) ?? [];
  if (digits === undefined) return bad("a number of an autonomous system");
  const number = Number(digits);
  return single(
    `autonomous-system:number = ${number}`,
    observableOf("autonomous-system", { number }),
  );
}

export function mac(value: string): Reading | BadValue {
  const text = value.toLowerCase().replaceAll("-", ":");
  return /^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/.test(text)
    ? named("mac-addr", "value", text)
    : bad("a MAC address");
}
