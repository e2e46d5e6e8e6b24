/** Office documents by what is in them; those that cannot be read are refused with what they are and what to do. */
import { describe, expect, it } from 'vitest';
import { writeZip, type PackedFile } from '../build/writeZip.ts';
import { read } from '../readAsReport.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const container = (stream: string): Uint8Array => Buffer.concat([Buffer.from(OLE), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
const pack = (...names: readonly string[]): Uint8Array => writeZip(names.map((name) => ({ name, content: '<x/>' })));
const office = (main: string): Uint8Array => pack('[Content_Types].xml', main);

describe('a document that must be saved in another format', () => {
  it.each([
    ['old Word', container('WordDocument'), '.doc、.wps', '.docx'],
    ['old Excel', container('Workbook'), '.xls、.et', '.xlsx'],
    ['an old presentation', container('PowerPoint Document'), '.ppt', '年报本身'],
    ['another old container', container('Anything'), '旧版 Office', '.docx'],
    ['a presentation', office('ppt/presentation.xml'), '.pptx', '年报本身'],
    ['a binary workbook', office('xl/workbook.bin'), '.xlsb', '.xlsx'],
    ['OpenDocument', pack('mimetype', 'content.xml', 'META-INF/manifest.xml'), '.odt', '.docx'],
    ['OFD', pack('OFD.xml', 'Doc_0/Document.xml'), '.ofd', 'PDF'],
    ['rich text', Buffer.from('{\\rtf1\\ansi 1}'), 'RTF', '.docx'],
    [
      'a page in one file',
      Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n<html>'),
      '.mht',
      '.docx',
    ],
    ['XML of 2003', Buffer.from('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument/>'), '2003', '.docx'],
    ['an archive', pack('a.txt', 'word/document.xml'), 'ZIP', 'import'],
  ])('is %s', async (_what, bytes, kind, advice) => {
    const [finding] = (await read(bytes)).findings;
    expect(finding).toMatchObject({ check: 'unreadableKind', severity: 'ERROR' });
    expect(finding?.message.zh).toContain(kind);
    expect(finding?.message.zh).toContain(advice);
  });

  it('is a new document under a password', async () => {
    expect((await read(container('EncryptedPackage'))).findings).toMatchObject([{ check: 'encryptedDocument' }]);
  });
});

describe('a document that is broken', () => {
  const main = (file: Partial<PackedFile>): Uint8Array =>
    writeZip([
      { name: '[Content_Types].xml', content: '' },
      { name: 'word/document.xml', content: '<w:document><w:body/></w:document>', ...file },
    ]);

  it.each([
    ['is a ZIP without an end', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'damagedDocument'],
    ['is cut off', main({}).subarray(0, -30), 'damagedDocument'],
    ['does not agree with its checksum', main({ checksum: 1 }), 'damagedDocument'],
    ['does not agree with its size', main({ size: 3 }), 'damagedDocument'],
    ['holds no body', main({ content: '<w:document/>' }), 'damagedDocument'],
    ['breaks off in its text', main({ content: '<w:document><w:body><w:p>' }), 'damagedDocument'],
    ['is compressed in another way', main({ method: 12 }), 'damagedDocument'],
    ['needs a password', main({ encrypted: true }), 'encryptedDocument'],
    [
      'holds its text twice',
      writeZip([...['[Content_Types].xml', 'word/document.xml', 'word/document.xml'].map((name) => ({ name, content: '' }))]),
      'damagedDocument',
    ],
    ['is a bomb', main({ content: Buffer.alloc(30_000_000), size: 100 }), 'tooLarge'],
  ])('%s', async (_what, bytes, check) => {
    expect(await read(bytes)).toMatchObject({ isReport: false, findings: [{ check, severity: 'ERROR' }] });
  });

  it('with a few bytes behind its end is read all the same', async () => {
    const bytes = Buffer.concat([main({ content: '<w:document><w:body></w:body></w:document>' }), Buffer.from('\r\n')]);
    expect((await read(bytes)).findings).toMatchObject([{ check: 'notReport' }]);
  });
});
