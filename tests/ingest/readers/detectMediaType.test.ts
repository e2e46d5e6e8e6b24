import { describe, expect, it } from 'vitest';
import { detectMediaType } from '../../../server/ingest/readers/detectMediaType.ts';
import { writeZip } from '../build/writeZip.ts';
import { read } from '../readAsReport.ts';

const detect = (text: string): string => detectMediaType(new TextEncoder().encode(text), text);

describe('detectMediaType', () => {
  it.each([
    ['%PDF-1.7\n<html><table>', 'application/pdf'],
    ['PK\u0003\u0004<html>', 'application/zip'],
    ['<!DOCTYPE html><p>甲', 'text/html'],
    ['<TABLE><TR><TD>1', 'text/html'],
    ['<p>甲</p>', 'text/html'],
    ['{"year":2020}', 'application/json'],
    ['  [1, 2]', 'application/json'],
    ['{"year":', 'application/json'],
    ['高青县民政局\n1 < 2', 'text/plain'],
    ['', 'text/plain'],
  ])('tells %j by its content: %s', (text, type) => {
    expect(detect(text)).toBe(type);
  });

  it('knows the old Word container and bytes that are no text', () => {
    expect(detectMediaType(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), null)).toBe('application/x-ole');
    expect(detectMediaType(Uint8Array.of(0, 1, 2, 3), null)).toBe('application/octet-stream');
  });
});

describe('a document of a kind that cannot be read', () => {
  it.each([
    [writeZip([{ name: '说明.txt', content: '' }]), 'ZIP'],
    [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), '旧版 Office'],
    [Uint8Array.of(1, 0, 2, 0, 3), '二进制文件'],
  ])('is refused with what it is, case %#', async (bytes, kind) => {
    const report = await read(bytes);
    expect(report.isReport).toBe(false);
    expect(report.findings).toMatchObject([{ check: 'unreadableKind', severity: 'ERROR' }]);
    expect(report.findings[0]?.message.zh).toContain(kind);
  });

  it.each(['', ' \n\t\n', '\ufeff'])('is refused as empty: %j', async (text) => {
    expect((await read(text)).findings).toMatchObject([{ check: 'emptyDocument' }]);
  });
});
