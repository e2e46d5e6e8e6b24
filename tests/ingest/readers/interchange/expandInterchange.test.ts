/** Files of many reports: what comes out of them, under which name, and what of a broken file. */
import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { expandInterchange, holdsManyReports } from '../../../../server/ingest/readers/interchange/expandInterchange.ts';
import { isRefused } from '../../../../server/ingest/readers/incomingDocument.ts';
import { readExport } from '../../../cli/export/roundTrip.ts';
import { LIMITS } from '../../readAsReport.ts';

const report = (year: number, more: object = {}): object => ({
  agency: { name: '高青县民政局', regionCode: '370322', unitType: 'DEPARTMENT', rank: 'COUNTY', organ: null },
  year,
  scope: 'SINGLE_AGENCY',
  forms: { proactive: null, requests: 'FORM2021', disputes: null },
  proactive: {},
  requests: { newRequests: { total: year - 2000 } },
  disputes: {},
  ...more,
});
const line = (year: number, more: object = {}): string => JSON.stringify(report(year, more));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const many = (text: string): boolean => holdsManyReports(encode(text));

/** Path and year of what is read, path and reason of what is refused. */
async function outline(text: string | Uint8Array, pieceBytes?: number): Promise<unknown[]> {
  return (await readExport(text, pieceBytes)).map((read) => {
    const { path, mediaType } = read.document;
    return read.isReport ? [path, read.year, mediaType] : [path, read.findings[0]?.message.en];
  });
}

const refused = (reason: string): unknown => expect.stringContaining(reason);
const JSON_TYPE = 'application/json';

describe('JSON Lines', () => {
  it('are as many documents, named by their line', async () => {
    expect(await outline(`${line(2021)}\n\n${line(2022)}\r\n${line(2023)}`)).toEqual([
      ['file:1', 2021, JSON_TYPE],
      ['file:3', 2022, JSON_TYPE],
      ['file:4', 2023, JSON_TYPE],
    ]);
  });

  it('lose a broken line only', async () => {
    expect(await outline(`${line(2021)}\n${line(2022).slice(0, 90)}\n"2023"\n${line(2024)}\n`)).toEqual([
      ['file:1', 2021, JSON_TYPE],
      ['file:2', refused('no complete JSON')],
      ['file:3', refused('one report {…} is expected')],
      ['file:4', 2024, JSON_TYPE],
    ]);
  });

  it('are told from one report whose first line is broken, and from one report that is drawn on many lines', () => {
    expect(many(`{"agency":\n${line(2021)}\n`)).toBe(true);
    expect(many(JSON.stringify(report(2021), null, 2))).toBe(false);
    expect(many(`${line(2021)}\n`)).toBe(false);
    expect(many('{\n"agency":\n{}}')).toBe(false);
  });

  it('refuse a line that is longer than a document may be, and go on after it', async () => {
    const long = `{"agency":"${'长'.repeat(2000)}"}`;
    const read: unknown[] = [];
    const pieces = [encode(`${line(2021)}\n${long}\n`), encode(line(2022))];
    const documentBytes = line(2021).length + 20;
    for await (const document of expandInterchange({ path: 'f', pieces }, { ...LIMITS, documentBytes })) {
      read.push(isRefused(document) ? document.findings[0]?.check : document.path);
    }
    expect(read).toEqual(['f:1', 'tooLarge', 'f:3']);
  });

  it('are read in UTF-16 with its mark, as Windows writes them', async () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${line(2021)}\r\n${line(2022)}\r\n`, 'utf16le'));
    expect((await outline(utf16, 333)).map((of) => (of as unknown[])[1])).toEqual([2021, 2022]);
  });

  it('say where the text ends and other bytes begin', async () => {
    const start = encode(`${line(2021)}\n${line(2022)}\n`.repeat(150));
    const broken = Uint8Array.from([...start, 0xff, 0xfe, 0x0a]);
    const read = await outline(broken, 70_000);
    expect(read.at(-1)).toEqual(['file', refused('bytes that are not utf-8')]);
  });
});

describe('a list', () => {
  it('is as many documents, named by their position', async () => {
    expect(await outline(`[\n${line(2021)}, ${line(2022)}\n,${JSON.stringify(report(2023), null, 2)}]\n`)).toEqual([
      ['file#1', 2021, JSON_TYPE],
      ['file#2', 2022, JSON_TYPE],
      ['file#3', 2023, JSON_TYPE],
    ]);
  });

  it('without its end gives what is whole and says that it was cut', async () => {
    expect(await outline(`[${line(2021)},${line(2022)},${line(2023).slice(0, 50)}`)).toEqual([
      ['file#1', 2021, JSON_TYPE],
      ['file#2', 2022, JSON_TYPE],
      ['file', refused('the list has no end; 2 reports')],
    ]);
  });

  it.each([
    ['[]', 'no report in the file'],
    [`[${line(2021)}] x`, 'behind the list'],
    [`[${line(2021)},,]`, 'one report {…} is expected'],
  ])('%# says what is wrong', async (text, reason) => {
    expect((await outline(text)).at(-1)).toEqual([expect.any(String), refused(reason)]);
  });

  it.prop([fc.array(fc.json({ maxDepth: 3 }), { maxLength: 6 }), fc.integer({ min: 1, max: 9 })], { numRuns: 100, seed: 7 })(
    'gives back its objects however it is cut into pieces',
    async (values, pieceBytes) => {
      const bytes = encode(`[{},${values.map((value) => `{"of": ${value} }`).join(' ,\n')}${values.length > 0 ? ',' : ''}{}]`);
      const pieces = Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, i) =>
        bytes.subarray(i * pieceBytes, (i + 1) * pieceBytes),
      );
      const read: unknown[] = [];
      for await (const document of expandInterchange({ path: 'f', pieces }, LIMITS)) {
        if (!isRefused(document)) read.push(JSON.parse(new TextDecoder().decode(document.bytes)));
      }
      expect(JSON.stringify(read)).toBe(JSON.stringify([{}, ...values.map((value) => ({ of: JSON.parse(value) as unknown })), {}]));
    },
  );
});

describe('other files', () => {
  it.each(['政府信息公开年度报告', '<html>', '', '{"agency":1}', '[1,2]', '["a"]', '[见附件]', 'agency,report\n', 'a,b,c\n1,2,3'])(
    'such as %j hold no reports one after the other',
    (text) => expect(many(text)).toBe(false),
  );

  it('are refused when they are taken apart all the same', async () => {
    const read: unknown[] = [];
    for await (const document of expandInterchange({ path: 'f', pieces: [encode('你好')] }, LIMITS)) read.push(document);
    expect(read).toMatchObject([{ isReport: false, findings: [{ check: 'notInterchange' }] }]);
  });

  it.prop([fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 4 })], { numRuns: 200, seed: 3 })(
    'of any bytes come apart without a fault',
    async (pieces) => {
      for (const start of ['[{', '{}\n{', 'agency,year,field\n', 'agency,year,unit_type,scope,field,value\n"']) {
        const all = [encode(start), ...pieces];
        for await (const document of expandInterchange({ path: 'f', pieces: all }, LIMITS)) expect(document).toBeTypeOf('object');
      }
    },
  );
});
