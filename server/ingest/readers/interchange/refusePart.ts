/** A part of a file that could not be taken out of it, as a refused document. */
import type { Finding, Text } from '../../../domain/finding.ts';
import type { RejectedDocument } from '../../../domain/report.ts';

/** Refuses the part at `path`. Its bytes may never have been whole, so it has no hash. */
export function refusePart(path: string, finding: Finding, bytes = 0): RejectedDocument {
  const document = { path, sha256: '', mediaType: 'application/octet-stream', encoding: null, bytes, source: null, date: null };
  return { isReport: false, document, findings: [finding] };
}

/** A file of the right kind with nothing in it. */
export const NO_REPORT: Text = {
  zh: '文件里没有报告。请确认文件已完整下载或保存',
  en: 'there is no report in the file. Make sure that it was saved completely',
};
