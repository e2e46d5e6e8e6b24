/** Prose of real reports: what is read agrees with what a reader sees, and only the known contradictions are told. */
import { describe, expect, it } from 'vitest';
import type { NarrativeFigure } from '../../../server/domain/narrative.ts';
import { readNarrative } from '../../../server/ingest/narrative/readNarrative.ts';
import { readPlainText } from '../../../server/ingest/readers/readPlainText.ts';
import { hasCorpus, listCorpus, readCorpus, WHY_SKIPPED } from '../corpus.ts';
import { LIMITS, read } from '../readAsReport.ts';
import { nameReading } from './readProse.ts';

interface ExcerptLabel {
  readonly year: number | null;
  readonly proseFigures: Readonly<Record<string, number>>;
}

const LABELS: Readonly<Record<string, ExcerptLabel>> = hasCorpus
  ? (JSON.parse(readCorpus('excerpts', 'labels.json').toString('utf8')) as Record<string, ExcerptLabel>)
  : {};
const EXCERPTS = listCorpus('excerpts').filter((name) => name in LABELS);

const figuresOf = (name: string): readonly NarrativeFigure[] => {
  const text = readCorpus('excerpts', name).toString('utf8').split('\n').slice(1).join('\n');
  return readNarrative(readPlainText(text, LIMITS), LABELS[name]?.year ?? null, LIMITS).figures;
};

/** The labels that a figure may be seen as; the labels name what a reader sees and not what the form calls it. */
const SEEN_AS: Readonly<Record<string, readonly string[]>> = {
  received: ['newRequestsOrReceipts', 'newRequests', 'handledVolume'],
  newRequests: ['newRequests', 'newRequestsOrReceipts'],
  concluded: ['totalConcluded', 'handledVolume'],
  carriedOverIn: ['carriedOverIn'],
  carriedOverOut: ['carriedOverOut'],
  'granted+partiallyGranted': ['grantedOrPartial'],
  'litigationDirect+litigationPostReview': ['litigation'],
  'newRequests.naturalPerson': ['naturalPerson'],
};

const seenAs = (figure: NarrativeFigure): readonly string[] => {
  const name = ['outcome', 'disputes', 'disputeOutcome', 'applicant'].includes(figure.quantity) ? nameReading(figure) : figure.quantity;
  return SEEN_AS[name] ?? [name];
};

describe.skipIf(!hasCorpus)(`the prose of real reports${WHY_SKIPPED}`, () => {
  it.each(hasCorpus ? EXCERPTS : ['none'])('%s: no figure is read that a reader sees otherwise', (name) => {
    const labels = LABELS[name]?.proseFigures ?? {};
    const wrong = figuresOf(name).filter((figure) => {
      const seen = seenAs(figure).flatMap((label) => labels[label] ?? []);
      return seen.length > 0 && !seen.includes(figure.value);
    });
    expect(wrong.map(({ raw, value }) => `${value} in ${raw}`)).toEqual([]);
  });

  it('gives most of the figures of requests and disputes that a reader sees', () => {
    const asked = new Set([
      'newRequestsOrReceipts',
      'carriedOverIn',
      'carriedOverOut',
      'totalConcluded',
      'granted',
      'partiallyGranted',
      'reconsideration',
    ]);
    const visible = EXCERPTS.flatMap((name) =>
      Object.entries(LABELS[name]?.proseFigures ?? {})
        .filter(([label]) => asked.has(label))
        .map(([label, value]) => ({ name, label, value })),
    );
    const found = visible.filter(({ name, label, value }) =>
      figuresOf(name).some((figure) => figure.value === value && seenAs(figure).includes(label)),
    );
    process.stdout.write(`prose figures of the excerpts: ${found.length} of ${visible.length} read\n`);
    expect(found.length / visible.length).toBeGreaterThan(0.7);
  });

  it.each(hasCorpus ? listCorpus('documents') : ['none'])('%s contradicts its tables only where it really does', async (name) => {
    const report = await read(readCorpus('documents', name));
    const told = report.findings.filter(({ check }) => check === 'narrativeMismatch' || check === 'periodMismatch');
    // 予以公开及部分公开 258 beside 275, 无法提供 265 beside 337.
    const known = name.startsWith('shanghai-office-2019') ? ['258', '265'] : [];
    expect(told.map(({ message }) => /即 (\d+)；/.exec(message.zh)?.[1])).toEqual(known);
  });
});
