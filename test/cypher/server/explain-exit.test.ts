/** What an operator reads when a store has ended. */
import { describe, expect, it } from "@jest/globals";

import { explainExit } from "../../../cypher/server/explain-exit.ts";

describe("the end of a store", () => {
  it("is explained by the deepest cause, without stack and class name", () => {
    const log = [
      "2026-01-01 10:00:00.000+0000 INFO  Starting...",
      "2026-01-01 10:00:01.000+0000 ERROR Failed to start Neo4j on localhost:7701.",
      "java.lang.RuntimeException: Error starting Neo4j database server",
      "\tat org.neo4j.server.NeoBootstrapper.start(NeoBootstrapper.java:1)",
      "Caused by: org.neo4j.io.IOError: Lock file has been locked by another process",
      "\tat org.neo4j.kernel.Locker.checkLock(Locker.java:1)",
      "\t... 9 more",
    ].join("\n");
    expect(explainExit(2, null, log)).toBe(
      "its database could not start, for example because its files are in use or damaged (Lock file has been locked by another process)",
    );
  });

  it("is explained by the first thing that Java says of its flags", () => {
    const log =
      "Error: VM option 'X' is diagnostic.\nError: A fatal exception has occurred.\n";
    expect(explainExit(1, null, log)).toContain(
      "(Error: VM option 'X' is diagnostic.)",
    );
  });

  it("says that the machine has too little memory, as Java says it in its crash report", () => {
    const log =
      "#\n# There is insufficient memory for the Java Runtime Environment to continue.\n# More\n";
    expect(explainExit(1, null, log)).toContain(
      "(There is insufficient memory for",
    );
  });

  it("names memory as a likely cause of SIGKILL", () => {
    expect(explainExit(null, "SIGKILL", "")).toBe(
      "it was killed (SIGKILL), perhaps because memory ran out",
    );
  });

  it("names any other signal", () => {
    expect(explainExit(null, "SIGABRT", "#\n# A fatal error\n")).toBe(
      "it was ended by SIGABRT",
    );
  });

  it("quotes nothing after an end in order", () => {
    expect(explainExit(0, null, "INFO  Stopped.")).toBe("it ended in order");
  });

  it("gives the number of a code that nobody knows", () => {
    expect(explainExit(77, null, "")).toBe("it ended with code 77");
  });
});
