/**
 * What is kept for the tab (`sessionStorage`), and for the browser where that is
 * said. A browser that keeps nothing loses nothing but what it would have kept.
 */
export interface Kept {
  read(name: string): string | null;
  /** null: forget it. */
  write(name: string, value: string | null): void;
}

export function keptIn(storage: () => Storage): Kept {
  return {
    read: (name) => quietly(() => storage().getItem(`tessera.${name}`), null),
    write: (name, value) =>
      quietly(() => {
        if (value === null) storage().removeItem(`tessera.${name}`);
        else storage().setItem(`tessera.${name}`, value);
      }, undefined),
  };
}

function quietly<Value>(work: () => Value, otherwise: Value): Value {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

export const keptForTab: Kept = keptIn(() => sessionStorage);
export const keptForBrowser: Kept = keptIn(() => localStorage);
