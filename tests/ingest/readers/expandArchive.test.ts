/** Archives: every document in them comes out once, and what cannot come out is refused with what to do. */
import { describe, expect, it } from 'vitest';
import { limits } from '../../../server/config.ts';
import { expandArchive } from '../../../server/ingest/readers/expandArchive.ts';
import { findExpander } from '../../../server/ingest/readers/expanders.ts';
import type { ReadLimits } from '../../../server/ingest/readers/sourceDocument.ts';
import { writeWordXml, writeZip, type PackedFile } from '../build/writeZip.ts';
import { read } from '../readAsReport.ts';

/** The paths that come out, those that are refused with the check that refuses them. */
async function expand(bytes: Uint8Array, changed: Partial<ReadLimits> = {}): Promise<string[]> {
  const paths: string[] = [];
  // Pieces as small as they may come.
  const pieces = [bytes.subarray(0, 7), bytes.subarray(7)];
  for await (const document of expandArchive({ path: 'all.zip', pieces }, { ...limits, ...changed }))
    paths.push('isReport' in document ? `${document.document.path}: ${document.findings[0]?.check}` : document.path);
  return paths;
}

const file = (name: string | Uint8Array, content: string | Uint8Array = '<p>1</p>', more: Partial<PackedFile> = {}): PackedFile => ({
  name,
  content,
  ...more,
});
const nest = (levels: number): Uint8Array =>
  levels === 0 ? Buffer.from('x') : writeZip([file(levels === 1 ? 'a.html' : 'in.zip', nest(levels - 1))]);
// 汇总 and 年报.html as GBK writes them.
const GBK_NAME = Uint8Array.of(0xbb, 0xe3, 0xd7, 0xdc, 0x2f, 0xc4, 0xea, 0xb1, 0xa8, 0x2e, 0x68, 0x74, 0x6d, 0x6c);

describe('an archive', () => {
  it('gives its documents in order, by names in any encoding', async () => {
    const bytes = writeZip([file('2023/县政府.html'), file(GBK_NAME), file('b\\c.txt')]);
    expect(await expand(bytes)).toEqual(['all.zip/2023/县政府.html', 'all.zip/汇总/年报.html', 'all.zip/b/c.txt']);
  });

  it('gives no folders and nothing that systems put beside documents', async () => {
    const names = ['a/', '__MACOSX/a/._1.html', 'a/.DS_Store', '~$年报.docx', 'Thumbs.db', 'a/1.html'];
    expect(await expand(writeZip(names.map((name) => file(name))))).toEqual(['all.zip/a/1.html']);
  });

  it('gives office documents whole and those of archives inside it', async () => {
    const bytes = writeZip([file('年报.docx', writeWordXml('')), file('镇.zip', writeZip([file('1.html')]))]);
    expect(await expand(bytes)).toEqual(['all.zip/年报.docx', 'all.zip/镇.zip/1.html']);
  });

  it('that is an office document itself is that document', async () => {
    expect(await expand(writeWordXml(''))).toEqual(['all.zip']);
  });

  it('shows names that climb out of it or hold signs for terminals, and follows none', async () => {
    expect(await expand(writeZip([file('../../etc/a.html'), file('\u001b[31mb.html')]))).toEqual([
      'all.zip/../../etc/a.html',
      'all.zip/\ufffd[31mb.html',
    ]);
  });

  it.each([
    ['is empty', writeZip([]), ['all.zip: emptyDocument']],
    ['holds nothing but folders', writeZip([file('a/'), file('.b')]), ['all.zip: emptyDocument']],
    [
      'holds a broken file',
      writeZip([file('a.html', 'x', { checksum: 1 }), file('b.html')]),
      ['all.zip/a.html: damagedDocument', 'all.zip/b.html'],
    ],
    ['holds a file under a password', writeZip([file('a.html', 'x', { encrypted: true })]), ['all.zip/a.html: encryptedDocument']],
  ])('that %s is told as such', async (_what, bytes, expected) => {
    expect(await expand(bytes)).toEqual(expected);
  });

  it('that is cut off, or holds one that is, is left to be refused when it is read', async () => {
    const broken = nest(1).subarray(0, 40);
    expect(await expand(broken)).toEqual(['all.zip']);
    expect(await expand(writeZip([file('b.zip', broken)]))).toEqual(['all.zip/b.zip']);
    expect((await read(broken)).findings).toMatchObject([{ check: 'damagedDocument' }]);
  });

  it('is known by its first bytes', () => {
    expect(findExpander(nest(1))?.expand).toBe(expandArchive);
  });

  it('is taken apart no deeper than allowed', async () => {
    expect(await expand(nest(limits.archiveDepth))).toHaveLength(1);
    expect(await expand(nest(limits.archiveDepth + 1))).toEqual([`all.zip${'/in.zip'.repeat(limits.archiveDepth)}: tooLarge`]);
  });

  it('stays under its limits for files, bytes and what files may become', async () => {
    const two = writeZip([file('a.html'), file('b.html')]);
    expect(await expand(two, { archiveMembers: 1 })).toEqual(['all.zip: tooLarge']);
    expect(await expand(two, { archiveFileBytes: 100 })).toEqual(['all.zip: tooLarge']);
    expect(await expand(two, { archiveBytes: 8 })).toEqual(['all.zip/a.html', 'all.zip: tooLarge']);
    const bomb = writeZip([file('bomb.html', Buffer.alloc(60_000_000), { size: 10 }), file('b.html')]);
    expect(await expand(bomb)).toEqual(['all.zip/bomb.html: tooLarge', 'all.zip/b.html']);
  });
});
