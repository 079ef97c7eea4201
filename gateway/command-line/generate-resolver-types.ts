/**
 * The TypeScript types of resolvers, from the SDL templates. All members run
 * the same template, so one is enough: it is made for a member called `member`.
 */
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as typescriptResolvers from "@graphql-codegen/typescript-resolvers";
import { parse } from "graphql";

import { allianceSdl } from "../../subgraphs/contract/sdl/alliance-sdl.ts";
import { memberSdl } from "../../subgraphs/contract/sdl/member-sdl.ts";
import { CURRENT_CONTRACT } from "../../subgraphs/contract/sdl/version.ts";

const header =
  "// Made by `npm run generate` from subgraphs/contract/sdl. Do not edit.\n";

const settings = {
  federation: true,
  immutableTypes: true,
  avoidOptionals: {
    field: true,
    inputValue: false,
    object: false,
    defaultValue: false,
  },
  enumsAsTypes: true,
  useTypeImports: true,
  scalars: { DateTime: "string", JSON: "unknown" },
  defaultMapper: "unknown",
  noSchemaStitching: true,
  typesPrefix: "Sdl", // `Record` is a type of TypeScript's own
} as const;

/** Pairs of file and text. */
export async function generatedResolverTypes(): Promise<
  readonly (readonly [string, string])[]
> {
  return [
    [
      "subgraphs/member/generated.ts",
      header +
        (await resolverTypes(
          memberSdl({ slug: "member", version: CURRENT_CONTRACT }),
        )),
    ],
    [
      "subgraphs/alliance/generated.ts",
      header + (await resolverTypes(allianceSdl(["member"]))),
    ],
  ];
}

async function resolverTypes(sdl: string): Promise<string> {
  return codegen({
    filename: "generated.ts",
    documents: [],
    schema: parse(sdl),
    plugins: [{ typescript: settings }, { resolvers: settings }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
    config: {},
  });
}
