/**
 * The settings of a member's store, as Neo4j reads them.
 *
 * Neo4j refuses to start on a key that it does not know or meets twice, so
 * this list belongs to the pinned version.
 */

/** The text of neo4j.conf: everything on loopback, small, and quick to start. */
export function storeConf(boltPort: number): string {
  const address = `127.0.0.1:${boltPort}`;
  return Object.entries({
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": address,
    "server.bolt.advertised_address": address,
    "server.http.enabled": false,
    "server.https.enabled": false,
    "dbms.routing.enabled": false,
    "dbms.security.auth_enabled": true,
    "dbms.usage_report.enabled": false,
    "db.logs.query.enabled": "OFF",
    // The default keeps a stopping store quiet for two times 5 s after its data
    // are safe: 10.2 s for an empty store, 0.3 s with 0 (measured).
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": 0,
    // Unset, each store would take half of the machine's free memory.
    "server.memory.pagecache.size": "64m",
    // Every read and write brings a limit of its own; this one is for planning
    // (EXPLAIN), which took over 10 s on a cold JVM beside nine busy processes.
    "db.transaction.timeout": "60s",
    "dbms.memory.transaction.total.max": "128m",
    "db.memory.transaction.max": "64m",
    // The defaults would take 0.5 GiB of disk for an empty store.
    "db.tx_log.preallocate": false,
    "db.tx_log.rotation.size": "16m",
    "db.tx_log.rotation.retention_policy": "1 files",
  })
    .map(([key, value]) => `${key}=${value}\n`)
    .join("");
}
