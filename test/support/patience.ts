/**
 * A test ends by what it checks, not by the clock: how long honest work takes is the
 * machine's affair, and a timeout is only there so that nothing hangs for ever.
 */
import { jest } from "@jest/globals";

jest.setTimeout(600_000);
