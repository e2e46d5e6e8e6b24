/** Golden cases about what the prose says beside the tables: most agree with them, and none of these may be called a contradiction. */
import type { Numbers } from '../ingest/build/madeUpReport.ts';
import type { GoldenCase } from './goldenCase.ts';

const at = (numbers: Numbers, row: string): number => numbers[`requests.${row}.total`] ?? 0;
const received = (n: Numbers): number => at(n, 'newRequests') + at(n, 'carriedOverIn');
/** Small, so that 结转 and 新收 differ from every other number. */
const COUNTS = [3, 0, 1, 0, 0, 0, 2, 0, 0, 4, 0];

const AGREE: readonly GoldenCase[] = [
  {
    name: 'prose-receipts-with-carried-over',
    covers: 'receipts in prose are 新收 and 结转 together',
    prose: (n) => [
      `全年共受理政府信息公开申请 ${received(n)} 件（上年度结转 ${at(n, 'carriedOverIn')} 件，结转下年度 ${at(n, 'carriedOverOut')} 件）。`,
    ],
  },
  {
    name: 'prose-answered-in-one-sentence',
    covers: 'received and answered in one sentence, with what was carried',
    prose: (n) => [
      `全年受理政府信息公开申请${at(n, 'newRequests')}件，答复${at(n, 'totalConcluded')}件（含上年度结转申请${at(n, 'carriedOverIn')}件，另有${at(n, 'carriedOverOut')}件顺延到下年度答复）。`,
    ],
  },
  {
    name: 'prose-full-identity',
    covers: 'carried in, new, concluded and carried out in one sentence',
    prose: (n) => [
      `上年结转政府信息公开申请${at(n, 'carriedOverIn')}件，本年新收${at(n, 'newRequests')}件，办理${at(n, 'totalConcluded')}件，剩余${at(n, 'carriedOverOut')}件结转下年度继续办理。`,
    ],
  },
  {
    name: 'prose-rows-together',
    covers: 'categories that merge rows of the table',
    prose: (n) => [`办结的申请中，予以公开及部分公开${at(n, 'granted') + at(n, 'partiallyGranted')}件。`],
  },
  {
    name: 'prose-carried-to-a-year',
    covers: '结转至2024年 is a year and not a count',
    prose: (n) => [`收到政府信息公开申请${at(n, 'newRequests')}件，结转至2024年${at(n, 'carriedOverOut')}件。`],
  },
  {
    name: 'prose-concluded-exceeds-new',
    covers: '办结 larger than received because of what was carried in',
    prose: (n) => [
      `收到政府信息公开申请${at(n, 'newRequests')}件，办结${at(n, 'totalConcluded')}件（含2022年结转的${at(n, 'carriedOverIn')}件）。`,
    ],
  },
  {
    name: 'prose-approximate-and-other-measures',
    covers: 'about-numbers, other measure words and counts of other things',
    prose: () => ['全年主动公开信息100余条，其他渠道公开14万余条，接待咨询约4900人次，组织培训3期，受理热线近5000条。'],
  },
  {
    name: 'prose-lost-year-character',
    covers: 'the period with the character 年 lost',
    report: { prose: [] },
    prose: () => ['本报告所列数据的统计期限自20231月1日至202312月31日止。'],
  },
];

const CONTRADICT: readonly GoldenCase[] = [
  {
    name: 'prose-contradicts-new',
    covers: 'the prose gives another count of new requests than the table',
    prose: (n) => [`全年新收政府信息公开申请${at(n, 'newRequests') + 5}件。`],
    contradicts: ['requests.newRequests.total'],
  },
  {
    name: 'prose-contradicts-outcome',
    covers: 'the prose gives another count of an outcome than the table',
    prose: (n) => [`收到政府信息公开申请${at(n, 'newRequests')}件，其中予以公开${at(n, 'granted') + 1}件。`],
    contradicts: ['requests.granted.total'],
  },
];

export const CASES_OF_PROSE: readonly GoldenCase[] = [...AGREE, ...CONTRADICT].map((of) => ({ counts: COUNTS, ...of }));
