/** A file of data that nobody vouches for: what is refused, in words of both languages, and what it cannot claim. */
import { describe, expect, it } from 'vitest';
import { findRepeatedKey } from '../../../../server/ingest/readers/interchange/findRepeatedKey.ts';
import { read, readAsReport } from '../../readAsReport.ts';

const GIVEN = {
  agency: { name: '高青县民政局', regionCode: '370322', unitType: 'DEPARTMENT', rank: 'COUNTY', organ: null },
  year: 2022,
  scope: 'SINGLE_AGENCY',
  forms: { proactive: 'FORM2019', requests: 'FORM2021', disputes: null },
  proactive: {},
  requests: {},
  disputes: {},
};
const DOCUMENT = { path: 'a.html', sha256: 'a'.repeat(64), mediaType: 'text/html', encoding: null, bytes: 5, source: null, date: null };
const CELL = { raw: '3', value: 3, status: 'REPORTED', unit: '件', note: null, place: { line: 3 } };
const granted = (total: unknown): object => ({ requests: { granted: { total } } });
const given = (change: object): string => JSON.stringify({ ...GIVEN, ...change });

describe('a fault is said in both languages, with its place and what to do', () => {
  it.each([
    [{ year: '2022' }, 'year 应为数字，文件里是 "2022"', 'year should be a number and is "2022"'],
    [{ year: 2022.5 }, 'year 应为整数，文件里是 2022.5', 'year should be a whole number and is 2022.5'],
    [{ year: 1999 }, 'year 应为不小于 2008 的数，文件里是 1999', 'year should be a number of at least 2008 and is 1999'],
    [{ year: undefined }, '缺少 year，请补上（数字）', 'year is missing; add it (a number)'],
    [{ agency: { ...GIVEN.agency, rank: 'TOWN' } }, 'agency.rank 应为CENTRAL、PROVINCE', 'agency.rank should be CENTRAL, PROVINCE'],
    [{ agency: { ...GIVEN.agency, regionCode: '3703' } }, '六位行政区划代码', 'a region code of six digits'],
    [{ agency: { ...GIVEN.agency, creditCode: '113703220042254470' } }, '校验位', 'a right check digit'],
    [{ agency: { ...GIVEN.agency, phone: '110' } }, 'agency.phone 不是交换格式的字段', 'agency.phone is not a field of the format'],
    [{ forms: null }, 'forms 应为对象 {…}，文件里是 null', 'forms should be an object {…} and is null'],
    [{ format: 'gongkai/2' }, 'format 应为gongkai/1', 'format should be gongkai/1'],
    [{ document: { ...DOCUMENT, sha256: 'abc' } }, 'document.sha256 应为64 位小写十六进制', 'document.sha256 should be a SHA-256'],
    [{ document: { ...DOCUMENT, size: 5 } }, 'document.size', 'document.size is not a field'],
    [{ date: '2023-02-30' }, 'date 应为存在的日期', 'date should be a day that exists'],
    [{ date: '2023-02-20', document: { ...DOCUMENT, date: '2023-02-21' } }, '只写一处', 'in one place only'],
    [
      granted([1]),
      'requests.granted.total 应为数字、文字、空值（null）、对象 {…}，文件里是 […]',
      'requests.granted.total should be a number or a text',
    ],
    [
      granted({ ...CELL, status: 'SURE' }),
      'requests.granted.total.status 应为REPORTED',
      'requests.granted.total.status should be REPORTED',
    ],
    [granted({ ...CELL, status: undefined }), '缺少 requests.granted.total.status', 'requests.granted.total.status is missing'],
    [
      granted({ ...CELL, value: null }),
      'requests.granted.total.value 应为数字，文件里是 null',
      'requests.granted.total.value should be a number',
    ],
    [granted({ ...CELL, status: 'TEXT' }), 'requests.granted.total.value 应为空值（null），文件里是 3', 'should be null and is 3'],
    [granted({ ...CELL, status: 'BLANK', value: null }), 'requests.granted.total.raw 应为空文字', 'should be an empty text'],
    [
      granted({ ...CELL, place: { line: -1 } }),
      'requests.granted.total.place.line',
      'requests.granted.total.place.line should be a number of at least 0',
    ],
    [
      granted({ ...CELL, unit: '元' }),
      'requests.granted.total 的单位应为“件”，文件里是“元”',
      'the unit of requests.granted.total should be 件',
    ],
    [
      { proactive: { rulesIssued: 1 } },
      'proactive.rulesIssued 不是 FORM2019 这种表格的字段',
      'proactive.rulesIssued is not a field of the form FORM2019',
    ],
    [{ disputes: { reconsideration: { total: 1 } } }, 'forms.disputes 为空', 'forms.disputes is null although'],
    [
      { findings: [{ check: 'x', severity: 'INFO', message: 'm', fields: ['nothing'] }] },
      'findings.0.fields.0 应为字段路径',
      'a field path',
    ],
    [
      { findings: [{ check: 'x', severity: 'INFO', message: { zh: 'm' } }] },
      '缺少 findings.0.message.en',
      'findings.0.message.en is missing',
    ],
    [{ year: '1', scope: '2', forms: 3 }, '（另有 2 处）', '(and 2 more)'],
  ])('%j', (change, zh, en) => {
    const report = read(given(change));
    return report.then((of) => {
      expect(of).toMatchObject({ isReport: false, findings: [{ check: 'notInterchange' }] });
      expect(of.findings[0]?.message.zh).toContain(zh);
      expect(of.findings[0]?.message.en.toLowerCase()).toContain(en.toLowerCase());
    });
  });

  it.each([
    [given(granted(3)).replace('"total":3', '"total":3,"total":4'), 'requests.granted.total occurs twice'],
    [given(granted(3)).replace('"total":3', '"total":3,"t\\u006ftal":4'), 'requests.granted.total occurs twice'],
    [given(granted(3)).replace('"total":3', '"total":3,"__proto__":4'), 'requests.granted.__proto__'],
    [given(granted(1)).replace('"total":1', '"total":1e400'), 'requests.granted.total'],
    [given({}).slice(0, -10), 'no complete JSON'],
    [`${'[{"a":'.repeat(50_000)}`, 'no complete JSON'],
    [`[${given({})}]`, 'holds a list'],
  ])('%# in the text', async (text, en) => {
    const report = await read(text);
    expect(report).toMatchObject({ isReport: false, findings: [{ check: 'notInterchange' }] });
    expect(report.findings[0]?.message.en).toContain(en);
  });

  it('shows long values cut', async () => {
    const report = await read(given({ scope: 'x'.repeat(10_000) }));
    expect(report.findings[0]?.message.zh.length).toBeLessThan(400);
  });
});

describe('a file', () => {
  it('cannot make a blank zero that the rule does not', async () => {
    const blank = { raw: '', value: 0, status: 'IMPLIED_ZERO' };
    const group = { upheld: 2, corrected: blank, other: 0, pending: 0 };
    const forms = { ...GIVEN.forms, disputes: 'FORM2021' };
    const disputes = { reconsideration: { ...group, total: 3 }, litigationDirect: { ...group, total: 2 } };
    const { cells } = await readAsReport(given({ forms, disputes }));
    expect(cells.get('disputes.reconsideration.corrected')).toMatchObject({ value: null, status: 'BLANK' });
    expect(cells.get('disputes.litigationDirect.corrected')).toMatchObject({ value: 0, status: 'IMPLIED_ZERO' });
  });

  it('cannot take a check back: its own findings of the checks are made again', async () => {
    const findings = [
      { check: 'rowSum', severity: 'INFO', message: 'nothing to see', fields: [] },
      { check: 'duplicateRow', severity: 'WARNING', message: '出现两次', fields: ['requests.granted.total'], place: { page: 2 } },
    ];
    const report = await readAsReport(
      given({
        findings,
        requests: { newRequests: { total: 1 }, carriedOverIn: { total: 0 }, totalConcluded: { total: 3 }, carriedOverOut: { total: 0 } },
      }),
    );
    expect(report.findings.filter(({ check }) => check === 'rowSum')).toEqual([]);
    expect(report.findings.filter(({ check }) => check === 'columnBalance')).toHaveLength(1);
    expect(report.findings).toContainEqual({
      check: 'duplicateRow',
      severity: 'WARNING',
      message: { zh: '出现两次', en: '出现两次' },
      fields: ['requests.granted.total'],
      place: { page: 2, line: null, table: null, row: null, cell: null },
    });
    expect(report.balanced).toBe(false);
  });

  it('that names its document in full keeps its identity; what check --json prints does not stand for it', async () => {
    expect((await readAsReport(given({ document: DOCUMENT }))).document).toEqual(DOCUMENT);
    const own = (await readAsReport(given({ document: { ...DOCUMENT, bytes: undefined } }))).document;
    expect(own).toMatchObject({ path: 'document', mediaType: 'application/json' });
    expect(own.sha256).not.toBe(DOCUMENT.sha256);
  });

  it('may leave agency and year open', async () => {
    const report = await readAsReport(given({ agency: { ...GIVEN.agency, name: null }, year: null }));
    expect([report.agency.name, report.year]).toEqual([null, null]);
  });
});

describe('findRepeatedKey', () => {
  it.each([
    ['{"a":{"b":1},"b":{"a":1}}', null],
    ['{"a":[{"b":1},{"b":2}]}', null],
    ['{"a":"\\"b\\":1,\\\\","b":2}', null],
    ['{"a":[{"b":1,"b":2}]}', 'a.b'],
    ['{"a":"}","c":{"a":"{"},"a":1}', 'a'],
  ])('%s: %j', (text, path) => expect(findRepeatedKey(text)).toBe(path));
});
