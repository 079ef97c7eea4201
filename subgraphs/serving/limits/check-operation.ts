/** What a server answers at all. Validation passes what the schema has no root for, and execution fails on it. */
import { ApolloServerErrorCode } from "@apollo/server/errors";
import { GraphQLError } from "graphql";
import type { GraphQLSchema, OperationDefinitionNode } from "graphql";

/** Throws if the schema has no root for this operation. */
export function checkOperation(
  { operation }: OperationDefinitionNode,
  schema: GraphQLSchema,
): void {
  if (schema.getRootType(operation) === undefined)
    throw new GraphQLError(
      `This server answers queries alone, but got a ${operation}.`,
      {
        extensions: {
          code: ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
          http: { status: 400 },
        },
      },
    );
}
