/** Turns `first` and `after` into a place in a list, for every list of the API. */
import { readCursor } from '../store/pageCursor.ts';
import { QuestionError } from './questionError.ts';

/** A part of a list: at most `limit` items after `offset` items. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** The page that was asked for, or why it cannot be given. `version` is the data version of now. */
export function readPage(asked: { first: number; after: string | null }, most: number, version: number): Page | QuestionError {
  const { first, after } = asked;
  if (first < 1 || first > most) {
    return new QuestionError(
      first < 1 ? 'BAD_USER_INPUT' : 'LIMIT_EXCEEDED',
      { zh: `first 为 ${first}，超出范围。`, en: `first is ${first}, which is out of range.` },
      { zh: `first 应为 1 至 ${most}；更多的行用 after 翻页。`, en: `Give first from 1 to ${most}, and page on with after.` },
    );
  }
  if (after === null) return { offset: 0, limit: first };
  const cursor = readCursor(after);
  if (!cursor) {
    return new QuestionError(
      'BAD_USER_INPUT',
      { zh: 'after 不是有效的游标。', en: 'after is no cursor of this API.' },
      { zh: '请使用 pageInfo.endCursor 的值，或省略 after。', en: 'Use the value of pageInfo.endCursor, or leave after out.' },
    );
  }
  if (cursor.version !== version) {
    return new QuestionError(
      'CURSOR_EXPIRED',
      { zh: '数据已更新，此游标已失效。', en: 'The data have changed since this cursor was given.' },
      { zh: '请省略 after，从第一页重新开始。', en: 'Leave after out and begin again from the first page.' },
    );
  }
  return { offset: cursor.offset, limit: first };
}
