import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../server/ingest/readers/decodeText.ts';

// 公开 in each encoding, by hand: UTF-8 e5 85 ac e5 bc 80, GBK b9 ab bf aa, UTF-16 516c 5f00, Big5 of 公開 a4 bd b6 7d.
const GBK = [0xb9, 0xab, 0xbf, 0xaa];
const BIG5 = [0xa4, 0xbd, 0xb6, 0x7d];
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])));

describe('decodeText', () => {
  it('reads UTF-8 strictly', () => {
    expect(decodeText(bytes('公开'))).toEqual({ text: '公开', encoding: 'utf-8 (strict)' });
  });

  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf, 0xe5, 0x85, 0xac, 0xe5, 0xbc, 0x80]],
    ['utf-16le', [0xff, 0xfe, 0x6c, 0x51, 0x00, 0x5f]],
    ['utf-16be', [0xfe, 0xff, 0x51, 0x6c, 0x5f, 0x00]],
  ])('follows the byte order mark of %s and leaves it out of the text', (encoding, given) => {
    expect(decodeText(bytes(given))).toEqual({ text: '公开', encoding: `${encoding} (bom)` });
  });

  it.each(['gb2312', 'GBK', 'gb18030', 'GB2312'])('reads %s named in a page as GB18030', (charset) => {
    const page = bytes(`<meta charset="${charset}"><p>`, GBK);
    expect(decodeText(page)).toEqual({ text: `<meta charset="${charset}"><p>公开`, encoding: 'gb18030 (declared)' });
  });

  it('finds the charset in the older form of the declaration', () => {
    const page = bytes('<meta http-equiv=Content-Type content="text/html; charset=gb2312">', GBK);
    expect(decodeText(page)?.text.endsWith('公开')).toBe(true);
  });

  it('reads Big5 that a page declares', () => {
    const page = bytes('<meta charset=big5>', BIG5);
    expect(decodeText(page)).toEqual({ text: '<meta charset=big5>公開', encoding: 'big5 (declared)' });
  });

  it('trusts bytes that are valid UTF-8 more than a wrong declaration', () => {
    expect(decodeText(bytes('<meta charset=gb2312>公开'))).toMatchObject({ text: '<meta charset=gb2312>公开', encoding: 'utf-8 (strict)' });
  });

  it('reads undeclared Chinese bytes as GB18030', () => {
    expect(decodeText(bytes(GBK))?.text).toBe('公开');
    expect(decodeText(bytes(GBK))?.encoding).toMatch(/^gb18030 \((?:detected|assumed)\)$/);
  });

  it('goes on when the declared charset does not exist', () => {
    expect(decodeText(bytes('<meta charset=no-such-charset>', GBK))?.text.endsWith('公开')).toBe(true);
  });

  it('takes bytes with NULs for no text', () => {
    expect(decodeText(bytes('a', [0], 'b'))).toBeNull();
    expect(decodeText(bytes(GBK, [0], GBK))).toBeNull();
  });

  it('reads no bytes as an empty text', () => {
    expect(decodeText(new Uint8Array())?.text).toBe('');
  });
});
