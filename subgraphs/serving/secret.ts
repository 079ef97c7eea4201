/**
 * The home's secret: 32 bytes or more, made at set-up and kept. Pseudonyms,
 * sealed cursors and the hashes of audit lines come from it and not from the key
 * that signs, because that one is rotated: a person must stay the same pseudonym
 * to each owner, and a key that leaked must not have told more than signatures.
 */
import { readFile } from "node:fs/promises";

/** Reads it; rejects with a sentence that names the file and how to make one. */
export async function readSecret(file: string): Promise<Buffer> {
  const text = await readFile(file, "utf8").catch(
    (error: NodeJS.ErrnoException) => {
      throw new Error(
        `Cannot read the secret ${file}: ${error.code === "ENOENT" ? "there is no such file" : (error.code ?? "unknown fault")}. Make one with \`openssl rand -base64 32 > ${file}\`.`,
      );
    },
  );
  const secret = Buffer.from(text.trim(), "base64");
  if (!/^[\w+/-]+={0,2}$/.test(text.trim()) || secret.length < 32)
    throw new Error(
      `The secret ${file} is not 32 bytes in base64. Make one with \`openssl rand -base64 32 > ${file}\`.`,
    );
  return secret;
}
