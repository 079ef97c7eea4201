/**
 * How the JVM of a store is started.
 *
 * The list is that of the configuration that Neo4j ships, but for what makes
 * a small store lean and quick to start. Measured on two cores with Java 17,
 * five stores from spawn to the last first answer: 24.5 s without the class
 * archive and the choice of compiler, 13.8 s with the archive, 9 s with both.
 */
import { readdir } from "node:fs/promises";
import { delimiter, join } from "node:path";

/** What a store's JVM is told. */
export interface StoreFlags {
  readonly heapMb: number;
  /** The folder for what Java writes when it crashes. */
  readonly logs: string;
  /** The class-data archive to use. */
  readonly archive?: string | undefined;
  /** Write such an archive to this file when the store ends. */
  readonly recordClasses?: string | undefined;
}

/**
 * The heap of a store in MiB unless the caller asks for another. Resident
 * memory is then 290 MB after start and 366 MB after loading 24,000 nodes;
 * 192 MiB give 276 and 360, 384 MiB give 330 and 396 (measured).
 */
export const defaultHeapMb = 256;

/** The JVM's flags for a store, without the class path. */
export function storeFlags({
  heapMb,
  logs,
  archive,
  recordClasses,
}: StoreFlags): readonly string[] {
  return [
    // A heap that grows saves 35 MB at first and costs 0.4 s of CPU at start.
    `-Xms${heapMb}m`,
    `-Xmx${heapMb}m`,
    // G1's threads and tables do not pay on a small heap and two cores.
    "-XX:+UseSerialGC",
    // No second compiler. CPU to the first answer: 3.2 s rather than 5.5 s;
    // and for the load and 3,000 look-ups that follow 13 s rather than 23 s, at
    // 1.0 ms each rather than 1.5. Only a scan over all nodes can lose: 24 ms
    // against 18 at best.
    "-XX:TieredStopAtLevel=1",
    // 3.2 s of CPU to the first answer rather than 5 s. "auto": an archive that
    // does not fit is passed over.
    ...(archive === undefined
      ? []
      : [`-XX:SharedArchiveFile=${archive}`, "-Xshare:auto"]),
    ...(recordClasses === undefined
      ? []
      : [`-XX:ArchiveClassesAtExit=${recordClasses}`]),
    `-XX:ErrorFile=${join(logs, "java-crash-%p.log")}`,
    "-XX:-OmitStackTraceInFastThrow",
    "-XX:+UnlockExperimentalVMOptions",
    "-XX:+TrustFinalNonStaticFields",
    "-XX:+DisableExplicitGC",
    "-Djdk.nio.maxCachedBufferSize=1024",
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-Djdk.tls.ephemeralDHKeySize=2048",
    "-Djdk.tls.rejectClientInitiatedRenegotiation=true",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "--enable-native-access=ALL-UNNAMED",
    "-Dlog4j2.disable.jmx=true",
    "-Dlog4j.layout.jsonTemplate.maxStringLength=32768",
    "-Dfile.encoding=UTF-8",
  ];
}

/** All jars of a folder. Sorted, because Java uses a class archive only with the same path in the same order. */
export async function classPath(lib: string): Promise<string> {
  const names = (await readdir(lib)).filter((name) => name.endsWith(".jar"));
  return names
    .toSorted()
    .map((name) => join(lib, name))
    .join(delimiter);
}
