/**
 * Texts that were seen, and a number for each, in some 20 to 40 bytes a text
 * whatever its length: a file of 500 MB may have millions of ids. Two texts of
 * one fingerprint (53 bits) are taken for one, so this serves counts and order,
 * never what is stored.
 */

/** How full a table may be: the fuller, the longer the way to a free slot. */
const FULLEST = 0.75;

export class Fingerprints {
  /** 0: free. */
  #keys = new Float64Array(1_024);
  /** Absent while all numbers are 1. */
  #values: Float64Array | undefined;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(text: string): boolean {
    return this.#keys[this.#slotOf(fingerprint(text))] !== 0;
  }

  /** The number of a text; `undefined` if it was never set. */
  get(text: string): number | undefined {
    const slot = this.#slotOf(fingerprint(text));
    if (this.#keys[slot] === 0) return undefined;
    return this.#values === undefined ? 1 : this.#values[slot];
  }

  set(text: string, value = 1): void {
    const key = fingerprint(text);
    const slot = this.#slotOf(key);
    if (this.#keys[slot] === 0) this.#size += 1;
    this.#keys[slot] = key;
    if (value !== 1)
      this.#values ??= new Float64Array(this.#keys.length).fill(1);
    if (this.#values !== undefined) this.#values[slot] = value;
    if (this.#size > this.#keys.length * FULLEST) this.#grow();
  }

  /** The slot of this key, or the free one where it belongs. */
  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (key % 4_294_967_291) & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key)
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Float64Array(keys.length * 2);
    if (values !== undefined)
      this.#values = new Float64Array(keys.length * 2).fill(1);
    for (const [at, key] of keys.entries()) {
      if (key === 0) continue;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      if (this.#values !== undefined) this.#values[slot] = values?.[at] ?? 1;
    }
  }
}

/** 53 bits of a text, never 0: two multiplicative hashes of 32 bits (cyrb53). */
function fingerprint(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507);
  high ^= Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507);
  low ^= Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0) + 1;
}
