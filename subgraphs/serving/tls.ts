/**
 * TLS of a server here, and mutual where it is wanted: then a connection needs a
 * certificate of the alliance's authority, and a token only counts on that of
 * its own issuer (RFC 8705 in spirit).
 */
import { readFile } from "node:fs/promises";
import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import type { TlsOptions } from "node:tls";

/** Texts in PEM. */
export interface ServerTls {
  readonly cert: string;
  readonly key: string;
  /** Who certifies clients. */
  readonly ca: string | undefined;
  readonly clients: "required" | "none";
}

/** Reads the three files. */
export async function readTls(files: {
  readonly cert: string;
  readonly key: string;
  readonly ca?: string | undefined;
}): Promise<Pick<ServerTls, "cert" | "key" | "ca">> {
  const { cert, key, ca } = files;
  return {
    cert: await readFile(cert, "utf8"),
    key: await readFile(key, "utf8"),
    ca: ca === undefined ? undefined : await readFile(ca, "utf8"),
  };
}

export function tlsOptions({ cert, key, ca, clients }: ServerTls): TlsOptions {
  const required = clients === "required";
  return {
    cert,
    key,
    ...(ca === undefined ? {} : { ca }),
    requestCert: required,
    rejectUnauthorized: required,
    minVersion: "TLSv1.2",
  };
}

/** The URIs that the client's certificate is for; undefined where none is required. */
export function certifiedNames(
  socket: Socket,
  tls: ServerTls | undefined,
): readonly string[] | undefined {
  if (tls?.clients !== "required") return undefined;
  if (!(socket instanceof TLSSocket)) return [];
  const names = socket.getPeerCertificate().subjectaltname ?? "";
  return names
    .split(", ")
    .filter((name) => name.startsWith("URI:"))
    .map((name) => name.slice("URI:".length));
}
