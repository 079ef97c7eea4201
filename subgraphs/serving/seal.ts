/**
 * Sealed texts, for cursors: encrypted and authenticated (AES-256-GCM), so that
 * nobody reads a position in another's store out of them, and an altered one is
 * found out instead of believed. Stateless: any replica with the key opens them.
 */
import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  randomBytes,
} from "node:crypto";

import { BAD_CURSOR } from "../contract/errors.ts";

export interface Sealer {
  /** Any JSON value as an opaque text. */
  seal(value: unknown): string;
  /** The value; throws BAD_CURSOR if the text is not one that this key sealed. */
  open(text: string): unknown;
}

const NONCE = 12;
const TAG = 16;
const LONGEST = 64 * 1024;

/** A sealer whose key is derived from a secret, for one use. */
export function createSealer(secret: Uint8Array, use: string): Sealer {
  const key = Buffer.from(hkdfSync("sha256", secret, "tessera", use, 32));
  return {
    seal: (value) => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv("aes-256-gcm", key, nonce);
      const sealed = Buffer.concat([
        cipher.update(JSON.stringify(value), "utf8"),
        cipher.final(),
      ]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString(
        "base64url",
      );
    },
    open: (text) => {
      if (text.length > LONGEST || !/^[\w-]+$/.test(text))
        throw BAD_CURSOR.of();
      const bytes = Buffer.from(text, "base64url");
      // Decoding passes over spare bits and half a byte at the end: they were never sealed.
      if (bytes.toString("base64url") !== text) throw BAD_CURSOR.of();
      try {
        const decipher = createDecipheriv(
          "aes-256-gcm",
          key,
          bytes.subarray(0, NONCE),
          { authTagLength: TAG }, // else Node takes tags of 4 bytes, too
        );
        decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
        const opened = Buffer.concat([
          decipher.update(bytes.subarray(NONCE + TAG)),
          decipher.final(),
        ]);
        return JSON.parse(opened.toString("utf8"));
      } catch {
        throw BAD_CURSOR.of();
      }
    },
  };
}
