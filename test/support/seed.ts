/**
 * Properties try the same worlds at every run of CI, so that a run means the
 * same for everybody, and new ones at every desk, where what they find can be
 * mended.
 */
import * as fc from "fast-check";

if (process.env["CI"] === "true") fc.configureGlobal({ seed: 20_261_122 });
