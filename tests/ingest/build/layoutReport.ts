/** A made-up report → the blocks that are printed, in any of the ways of its layout. */
import { PLAIN_LAYOUT, makePen, type Layout } from './layout.ts';
import { layoutDisputes } from './layoutDisputes.ts';
import { layoutProactive } from './layoutProactive.ts';
import { layoutRequests } from './layoutRequests.ts';
import { headingOf, layoutTitle, linesAbove, linesBelow, proseOf } from './layoutRound.ts';
import type { MadeUpReport } from './madeUpReport.ts';
import type { PrintedBlock } from './printedBlock.ts';

/** The whole report. A section whose form is null has its heading and no table. */
export function layoutReport(report: MadeUpReport, layout: Layout = PLAIN_LAYOUT): PrintedBlock[] {
  const { proactive = 'FORM2021', requests = 'FORM2021', disputes = true, cells = {} } = report;
  const pen = makePen(layout);
  const model = layout.around.includes('modelSentence') ? [{ kind: 'text', text: '该部分以表格形式报告。表格如下：' } as const] : [];
  return [
    ...linesAbove(report, layout),
    ...layoutTitle(report, layout),
    ...headingOf('overview', layout),
    ...proseOf(report, layout),
    ...headingOf('proactive', layout),
    ...model,
    ...(proactive ? layoutProactive({ report, form: proactive, shape: layout.proactive, cells }, pen) : []),
    ...headingOf('requests', layout),
    ...model,
    ...(requests ? layoutRequests({ form: requests, shape: layout.requests, cells }, pen) : []),
    ...headingOf('disputes', layout),
    ...(disputes ? layoutDisputes(layout.disputes, cells, pen) : []),
    ...headingOf('problems', layout),
    ...headingOf('other', layout),
    ...linesBelow(layout),
  ];
}
