/**
 * Looks whether a port is free before a server is started on it.
 */
import { createServer } from "node:net";

import { ServerError } from "./server-error.ts";

/** Takes the port of loopback for a moment. Throws PORT_IN_USE. */
export function refusePortInUse(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(portInUse(port, cause)),
    );
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () =>
      server.close(() => resolve()),
    );
  });
}

/** The error, also for a port that was taken in the meantime. */
export function portInUse(
  port: number,
  cause?: NodeJS.ErrnoException,
): ServerError {
  const why =
    cause === undefined || cause.code === "EADDRINUSE"
      ? "is already in use"
      : `cannot be used (${cause.code})`;
  return new ServerError(
    "PORT_IN_USE",
    `Port ${port} on 127.0.0.1 ${why}: stop what listens there, or choose another Bolt port.`,
    { cause },
  );
}
