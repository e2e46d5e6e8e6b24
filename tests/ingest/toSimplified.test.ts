import { describe, expect, it } from 'vitest';
import { toSimplified } from '../../server/directory/toSimplified.ts';

describe('toSimplified', () => {
  it('turns characters, and leaves words as they are', () => {
    expect(toSimplified('東鄉區檔案局公開規範性檔案')).toBe('东乡区档案局公开规范性档案');
  });

  it('gives simplified text back untouched', () => {
    const text = '高青县民政局政府信息公开工作年度报告，干部、后勤、面积';
    expect(toSimplified(text)).toBe(text);
  });
});
