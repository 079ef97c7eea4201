/**
 * What is kept for the tab (`sessionStorage`), and for the browser where that is
 * said. A browser that keeps nothing loses nothing but what it would have kept.
 */
export interface Kept {
  read(name: string): string | null;
  /** null: forget it. */
  write(name: string, value: string | null): void;
}

export function keptIn(storage: () => TextStorage): Kept {
  return {
    read: (name) => quietly(() => storage().getItem(`tessera.${name}`), null),
    write: (name, value) =>
      quietly(() => {
        if (value === null) storage().removeItem(`tessera.${name}`);
        else storage().setItem(`tessera.${name}`, value);
      }, undefined),
  };
}

/** What of a browser's storage is used. */
interface TextStorage {
  readonly getItem: (name: string) => string | null;
  readonly setItem: (name: string, value: string) => void;
  readonly removeItem: (name: string) => void;
}

function quietly<Value>(work: () => Value, otherwise: Value): Value {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
