import { readdirSync } from "node:fs";

import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";

import { statements } from "../../../cypher/generated.ts";
import { withStore } from "../../support/store.ts";
import type { TestStore } from "../../support/store.ts";

// Cold stores on a busy machine take seconds for what is asked first.
jest.setTimeout(600_000);

const names = readdirSync("cypher/load").map((file) =>
  file.replace(".cypher", ""),
);
const loading = Object.values(statements).filter(({ name }) =>
  names.includes(name),
);

/** Parameters of the right shape: plans do not depend on their content. */
const shapes: Readonly<Record<string, unknown>> = {
  after: "",
  first: 10,
  names: {},
  markings: {},
};

let store: TestStore;

beforeAll(async () => {
  store = await withStore();
}, 600_000);

afterAll(() => store.stop(), 600_000);

describe("the plans of intake", () => {
  it.each(loading.map(({ name }) => name))(
    "find by index what %s asks for",
    async (name) => {
      const query = loading.find((one) => one.name === name);
      const params = (query?.params ?? []).map(
        (param): readonly [string, unknown] => [param, shapes[param] ?? []],
      );
      const plan = await store.store.explain(
        query?.text ?? "",
        Object.fromEntries(params),
      );
      expect(plan.join("\n")).not.toMatch(/AllNodesScan|CartesianProduct/);
    },
  );
});
