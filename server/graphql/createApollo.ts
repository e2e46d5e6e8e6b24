/** The Apollo Server of this API: schema, resolvers, limits and the form of errors. Read this first. */
import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../packageRoot.ts';
import type { Context } from './context.ts';
import { formatError } from './errors.ts';
import { limitSelection } from './limitSelection.ts';
import { DEEPEST_SELECTION, MOST_TOKENS, MOST_TOP_FIELDS } from './limits.ts';
import { resolvers } from './resolvers.generated.ts';

type Plugin = NonNullable<ApolloServerOptions<Context>['plugins']>[number];

/** Makes the server; the caller starts it. */
export function createApollo(plugins: readonly Plugin[] = []): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs: readFileSync(join(packageRoot, 'schema.graphql'), 'utf8'),
    resolvers,
    // The data are public, and so is the shape of the API.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    // Signals are the program's business: the database must be closed after the last answer.
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [limitSelection({ depth: DEEPEST_SELECTION, topFields: MOST_TOP_FIELDS })],
    // The landing page of Apollo loads from outside; GraphiQL is served from here instead.
    plugins: [ApolloServerPluginLandingPageDisabled(), logHiddenErrors, ...plugins],
    formatError,
  });
}

/** What callers are not shown is kept in the log. */
const logHiddenErrors: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => {
      for (const error of errors) {
        // An error with a code of ours, or of Apollo's own checks, is about the query.
        if (error.extensions['code'] === undefined) contextValue.logError(unwrapResolverError(error));
      }
    },
  }),
};
