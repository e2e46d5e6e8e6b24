/** Why a question cannot be answered as it is asked, and what to change. */
import type { Text } from '../domain/finding.ts';

export type QuestionErrorCode = 'BAD_USER_INPUT' | 'INCOMPATIBLE_BASIS' | 'LIMIT_EXCEEDED' | 'CURSOR_EXPIRED';

/** Returned, not thrown: a wrong question is an expected outcome. */
export class QuestionError extends Error {
  readonly code: QuestionErrorCode;
  /** What is wrong. */
  readonly text: Text;
  /** What to change. */
  readonly hint: Text;

  constructor(code: QuestionErrorCode, text: Text, hint: Text) {
    super(`${text.zh} ${text.en}`);
    this.name = 'QuestionError';
    this.code = code;
    this.text = text;
    this.hint = hint;
  }
}
