/** An error of the API becomes a code and the key of the words that explain it. */
import type { CombinedError } from '@urql/vue';

const KNOWN_CODES = [
  'BAD_USER_INPUT',
  'CURSOR_EXPIRED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INCOMPATIBLE_BASIS',
  'INTERNAL',
  'LIMIT_EXCEEDED',
  'NETWORK',
] as const;

/** What the reader is told of an error: its code, and the message key in the locale files. */
export interface ApiProblem {
  readonly code: string;
  readonly messageKey: string;
}

/** Names the first error of an answer. Codes that have no words of their own fall back to `error.UNKNOWN`. */
export function problemOf(error: Pick<CombinedError, 'networkError' | 'graphQLErrors'>): ApiProblem {
  const given: unknown = error.graphQLErrors[0]?.extensions['code'];
  const code = typeof given === 'string' ? given : error.networkError ? 'NETWORK' : 'UNKNOWN';
  return { code, messageKey: (KNOWN_CODES as readonly string[]).includes(code) ? `error.${code}` : 'error.UNKNOWN' };
}
