/** What a check looks at: a report with its blanks judged and its totals computed. */
import type { CheckedReport } from '../../domain/report.ts';

export type JudgedReport = Omit<CheckedReport, 'document' | 'isReport' | 'balanced'>;
