/** The errors of the API: one list of codes, and nothing of the inside in a message. */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { QuestionError } from '../analytics/questionError.ts';
import { OVER_LIMIT } from './limitSelection.ts';

/** The codes of `extensions.code` that this program gives itself; Apollo adds those of parsing and validation. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'INCOMPATIBLE_BASIS',
  'CURSOR_EXPIRED',
  'LIMIT_EXCEEDED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error that the caller can do something about. */
export class ApiError extends GraphQLError {
  constructor(code: ErrorCode, { message, hint }: { message: string; hint: string }) {
    super(message, { extensions: { code, hint } });
    this.name = 'ApiError';
  }
}

/** The value, or the error of the question thrown as the API gives it. */
export function orThrow<Value>(value: Value | QuestionError): Value {
  if (value instanceof QuestionError) {
    throw new ApiError(value.code, { message: value.message, hint: `${value.hint.zh} ${value.hint.en}` });
  }
  return value;
}

/** True for an error that says something about the inside and not about the query. */
function isHidden(error: GraphQLFormattedError): boolean {
  return error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR' || error.extensions?.['code'] === undefined;
}

/** Shows the caller what is theirs to mend, and hides the rest. */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (!isHidden(formatted)) return withHint(withLimitCode(formatted));
  const { locations, path } = formatted;
  return {
    message: '服务器内部错误，已记录。 An internal error; it was logged.',
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: {
      code: 'INTERNAL' satisfies ErrorCode,
      hint: '请稍后重试，或联系维护者。 Try again later, or tell those who run the server.',
    },
  };
}

function withLimitCode(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { [OVER_LIMIT]: overLimit, ...extensions } = formatted.extensions ?? {};
  return overLimit ? { ...formatted, extensions: { ...extensions, code: 'LIMIT_EXCEEDED' satisfies ErrorCode } } : formatted;
}

/** Apollo's own refusals say what is wrong; where to look is added. */
function withHint(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (formatted.extensions?.['hint'] !== undefined) return formatted;
  const hint = '全部字段、参数及其说明见 /graphiql。 All fields and arguments are described at /graphiql.';
  return { ...formatted, extensions: { ...formatted.extensions, hint } };
}
