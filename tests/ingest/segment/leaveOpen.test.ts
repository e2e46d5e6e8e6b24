/** A row of which nothing tells where its numbers part: no number, what was printed, and a finding that claims nothing untested. */
import { expect, it } from 'vitest';
import { NOWHERE } from '../../../server/domain/cell.ts';
import { requestFieldsOf } from '../../../server/domain/form.ts';
import { leaveOpen } from '../../../server/ingest/segment/leaveOpen.ts';
import { printedRunOf } from '../../../server/ingest/segment/readRun.ts';

it('keeps the print in every cell, gives no number, and says that spaces or lost blanks are why', () => {
  const fields = requestFieldsOf('newRequests');
  const { cells, findings } = leaveOpen(
    printedRunOf(
      fields,
      ['1 2', '３', '4'].map((text) => ({ text, place: NOWHERE })),
    ),
  );
  expect([...cells.keys()]).toEqual(fields);
  expect([...cells.values()].every(({ raw, value, status }) => raw === '1 2 3 4' && value === null && status === 'TEXT')).toBe(true);
  expect(findings).toMatchObject([{ check: 'ambiguousRun', fields }]);
  expect(findings[0]?.message.zh).toContain('空格');
  expect(findings[0]?.message.zh).not.toContain('勾稽关系');
});
