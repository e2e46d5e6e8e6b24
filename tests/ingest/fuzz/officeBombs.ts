/** Bombs that are ZIPs: archives, Word files and workbooks. */
import { deflateRawSync } from 'node:zlib';
import { writeWordXml, writeZip } from '../build/writeZip.ts';

const MEGABYTE = 1024 * 1024;
const CELL = '<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet, from the XML of the sheet. */
function writeSheetXml(sheet: string): Uint8Array {
  const kind = (name: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
  const part = (name: string, of: string): string => `<Override PartName="/xl/${name}" ContentType="${kind(of)}"/>`;
  return writeZip([
    {
      name: '[Content_Types].xml',
      content: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('workbook.xml', 'sheet.main')}${part('worksheets/sheet1.xml', 'worksheet')}</Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<?xml version="1.0"?><workbook xmlns="${SHEET}" xmlns:r="${RELATIONS}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', content: `<?xml version="1.0"?><worksheet xmlns="${SHEET}">${sheet}</worksheet>` },
  ]);
}

/** Archives inside archives, each of ten that are the same: ten to the power of the depth. */
function nestArchives(depth: number): Uint8Array {
  const inner = depth === 0 ? new Uint8Array(MEGABYTE) : nestArchives(depth - 1);
  return writeZip(Array.from({ length: 10 }, (_, i) => ({ name: `${i}${depth === 0 ? '.html' : '.zip'}`, content: inner })));
}

/** A ZIP whose directory names the same bytes many times, as `zbsm.zip` does: no ratio of one entry is high. */
function overlap(times: number): Uint8Array {
  const one = Buffer.from(writeZip([{ name: 'a.html', content: `<p>${'1'.repeat(200_000)}</p>` }]));
  const start = one.indexOf('PK\x01\x02');
  const end = one.indexOf('PK\x05\x06');
  const entry = one.subarray(start, end);
  const tail = Buffer.from(one.subarray(end));
  tail.writeUInt16LE(times, 8);
  tail.writeUInt16LE(times, 10);
  tail.writeUInt32LE(entry.length * times, 12);
  return Buffer.concat([one.subarray(0, start), ...Array.from({ length: times }, () => entry), tail]);
}

/** By what they do. */
export const OFFICE_BOMBS: Readonly<Record<string, () => Uint8Array>> = {
  'a ZIP of a file of forty megabytes of nothing': () => writeZip([{ name: 'a.html', content: new Uint8Array(40 * MEGABYTE) }]),
  'a ZIP that says that its file is small': () => writeZip([{ name: 'a.html', content: new Uint8Array(40 * MEGABYTE), size: 100 }]),
  'archives inside archives': () => nestArchives(4),
  'an archive that holds itself in name': () => writeZip([{ name: '../../../etc/passwd', content: '' }]),
  'an archive of a hundred files that are the same bytes': () => overlap(100),
  'an archive of thirty thousand empty files': () =>
    writeZip(Array.from({ length: 30_000 }, (_, i) => ({ name: `${i}.html`, content: '', stored: true }))),
  'a Word file of a million cells': () => writeWordXml(`<w:tbl>${`<w:tr>${CELL.repeat(100)}</w:tr>`.repeat(2000)}</w:tbl>`),
  'a Word file that inflates to two hundred megabytes': () => writeWordXml(`<w:p>${'<w:r/>'.repeat(35_000_000)}</w:p>`),
  'a Word file that nests paragraphs in boxes': () =>
    writeWordXml(
      '<w:p><w:r><w:pict><v:textbox><w:txbxContent>'.repeat(3000) + '</w:txbxContent></v:textbox></w:pict></w:r></w:p>'.repeat(3000),
    ),
  'a Word file with entities that grow': () =>
    writeZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      {
        name: 'word/document.xml',
        content: `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? '' : i - 1};`.repeat(10)}">`).join('')}]><d>&a8;</d>`,
      },
    ]),
  'a workbook with a cell in its last row and column': () =>
    writeSheetXml('<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
  'a workbook that is one merged cell': () =>
    writeSheetXml(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    ),
  'a workbook of two hundred thousand cells': () =>
    writeSheetXml(`<sheetData>${`<row>${'<c><v>1</v></c>'.repeat(100)}</row>`.repeat(2000)}</sheetData>`),
  'a workbook of twenty thousand merged cells': () =>
    writeSheetXml(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>${Array.from({ length: 20_000 }, (_, i) => `<mergeCell ref="A${i + 1}:Z${i + 1}"/>`).join('')}</mergeCells>`,
    ),
  'a PDF whose page inflates to forty megabytes of commands': () => {
    const content = deflateRawSync(Buffer.from('0 0 m 9 9 l S\n'.repeat(3_000_000)));
    // Deflated data with the two bytes before it and no checksum behind: readers of PDFs take it.
    const stream = Buffer.concat([Buffer.from([0x78, 0x9c]), content]);
    const objects = [
      '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n',
      '2 0 obj <</Type /Pages /Count 1 /Kids [3 0 R]>> endobj\n',
      '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R>> endobj\n',
      `4 0 obj <</Length ${stream.length} /Filter /FlateDecode>> stream\n`,
    ];
    return Buffer.concat([
      Buffer.from(`%PDF-1.7\n${objects.join('')}`),
      stream,
      Buffer.from('\nendstream endobj\ntrailer <</Root 1 0 R>>'),
    ]);
  },
};
