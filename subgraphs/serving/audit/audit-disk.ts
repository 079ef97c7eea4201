/** The disk under an audit log, as a port: tests fill it up, or take it away. */
import { open, stat } from "node:fs/promises";

export interface AuditFile {
  /** Hands the bytes to the operating system; after a failure some of them may stand there. */
  append(bytes: Buffer): Promise<void>;
  truncate(length: number): Promise<void>;
  /** Bytes are on the disk afterwards; rejects if the file is no longer where it was opened. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface AuditDisk {
  /** Opens a file to append, made if need be, and tells how long it is. */
  open(
    path: string,
  ): Promise<{ readonly file: AuditFile; readonly length: number }>;
}

export const realDisk: AuditDisk = {
  open: async (path) => {
    const handle = await open(path, "a", 0o600);
    const { ino, size } = await handle.stat();
    const file: AuditFile = {
      append: async (bytes) => handle.appendFile(bytes),
      truncate: async (length) => handle.truncate(length),
      sync: async () => {
        await handle.datasync();
        // A file that was deleted takes bytes as before, and nobody ever reads them.
        const there = await stat(path);
        if (there.ino !== ino)
          throw new Error("the file was replaced by another one");
      },
      close: async () => handle.close(),
    };
    return { file, length: size };
  },
};
