import { describe, expect, it } from 'vitest';
import { rememberTexts } from '../../../server/ingest/tables/rememberTexts.ts';

describe('a function with a memory', () => {
  it('answers like the function, also null, and asks it once for a text', () => {
    const asked: string[] = [];
    const lengthOf = rememberTexts((text) => {
      asked.push(text);
      return text === '' ? null : text.length;
    });
    expect(['规章', '', '规章', ''].map(lengthOf)).toEqual([2, null, 2, null]);
    expect(asked).toEqual(['规章', '']);
  });

  it('answers right for more texts than it remembers, and for long ones', () => {
    const same = rememberTexts((text) => text);
    const texts = Array.from({ length: 10_000 }, (_, i) => `甲${i}`).concat('乙'.repeat(500));
    expect([...texts, ...texts].map(same)).toEqual([...texts, ...texts]);
  });
});
