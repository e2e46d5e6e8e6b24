import { describe, expect, it } from 'vitest';
import { findCreditCode, isCreditCode } from '../../server/directory/creditCode.ts';

// As printed by 高青县人民政府办公室 and 高城镇人民政府.
const OFFICE = '11370322004222241N';
const TOWN = '11370322004433006T';

describe('isCreditCode', () => {
  it.each([OFFICE, TOWN])('accepts %s', (code) => {
    expect(isCreditCode(code)).toBe(true);
  });

  it.each(['11370322004222241P', '11370322004222214N', '1137032200422224N', '', '11370322004222241I', '11370322004222241n'])(
    'refuses %j',
    (code) => {
      expect(isCreditCode(code)).toBe(false);
    },
  );
});

describe('findCreditCode', () => {
  it('finds the code at the head of an index number', () => {
    expect(findCreditCode(`索引号：${OFFICE}/2026-00001`)).toBe(OFFICE);
  });

  it('finds one code that is printed twice', () => {
    expect(findCreditCode(`${OFFICE} ${OFFICE}`)).toBe(OFFICE);
  });

  it('takes none of two', () => {
    expect(findCreditCode(`${OFFICE} ${TOWN}`)).toBeNull();
  });

  it('finds none with a wrong check digit or inside a longer number', () => {
    expect(findCreditCode('11370322004222241P')).toBeNull();
    expect(findCreditCode(`9${OFFICE}`)).toBeNull();
    expect(findCreditCode('没有代码')).toBeNull();
  });
});
