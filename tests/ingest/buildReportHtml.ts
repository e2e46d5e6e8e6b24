/** Made-up reports as documents: a web page drawn in any of the ways that are met, or text with one value a line. */
import type { FormVersion } from '../../server/domain/form.ts';
import { APPLICANT_LABELS, APPLICANTS, CLAUSES, DISPUTE_GROUPS, DISPUTE_LABELS, DISPUTE_OUTCOMES, printedRows } from './printedForm.ts';

/** A report to be written. The text of every cell by field path; a cell without a text is printed as 0. */
export interface MadeUpReport {
  readonly title?: string;
  readonly proactive?: FormVersion | null;
  readonly requests?: FormVersion | null;
  readonly disputes?: boolean;
  readonly cells?: Readonly<Record<string, string>>;
}

/** Which of the ways of drawing is taken at each turn; the numbers are used one after the other, again and again. */
export type Noise = readonly number[];

const TITLE = '高青县民政局2023年政府信息公开工作年度报告';

/** A turn at each call: the next number of the noise, 0 where there is none. */
function turns(noise: Noise): (choices: number) => number {
  let at = 0;
  return (choices) => (noise.length === 0 ? 0 : Math.abs(noise[at++ % noise.length] ?? 0) % choices);
}

type Turn = ReturnType<typeof turns>;

function drawText(text: string, turn: Turn): string {
  const middle = Math.ceil(text.length / 2);
  const [start, end] = [text.slice(0, middle), text.slice(middle)];
  return (
    [
      text,
      `<p>${text}</p>`,
      `&nbsp;${text}&#12288;`,
      `<span>${start}</span><font color="red">${end}</font>`,
      `<p><b>${start}</b>${end}<o:p></o:p></p>\n`,
    ][turn(5)] ?? text
  );
}

function drawLabel(label: string, turn: Turn): string {
  const middle = Math.ceil(label.length / 2);
  const broken = `${label.slice(0, middle)}<br/>\n${label.slice(middle)}`;
  const spaced = `${label.slice(0, middle)} &nbsp;${label.slice(middle)}`;
  const halfWidth = label.replaceAll('（', '(').replaceAll('）', ')');
  return [drawText(label, turn), broken, spaced, halfWidth, drawText(label, turn)][turn(5)] ?? label;
}

const cell = (content: string, spans = ''): string => `<td${spans}>${content}</td>`;
const rowOf = (...cells: readonly string[]): string => `<tr>${cells.join('')}</tr>\n`;

function drawValues(fields: readonly string[], cells: Readonly<Record<string, string>>, turn: Turn): string[] {
  return fields.map((field) => cell(drawText(cells[field] ?? '0', turn), ['', ' colspan="1"', ' width=60'][turn(3)]));
}

function drawProactive(form: FormVersion, cells: Readonly<Record<string, string>>, turn: Turn): string {
  const rows = CLAUSES[form].flatMap(({ clause, heads, lines }) => [
    rowOf(cell(drawLabel(clause, turn), ` colspan="${heads.length + 1}"`)),
    rowOf(cell('信息内容'), ...heads.map((head) => cell(drawLabel(head, turn), ` colspan="${turn(3) + 1}"`))),
    ...lines.map(({ label, fields }) =>
      rowOf(
        cell(drawLabel(label, turn)),
        ...drawValues(
          fields.map((field) => `proactive.${field}`),
          cells,
          turn,
        ),
      ),
    ),
  ]);
  return `<table>${rows.join('')}</table>`;
}

function drawRequests(form: FormVersion, cells: Readonly<Record<string, string>>, turn: Turn): string {
  const note = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
  const heads = [
    rowOf(cell(note, ' colspan="3" rowspan="3"'), cell('申请人情况', ' colspan="7"')),
    rowOf(cell('自然人', ' rowspan="2"'), cell('法人或其他组织', ' colspan="5"'), cell('总计', ' rowspan="2"')),
    rowOf(...APPLICANT_LABELS.slice(1, 6).map((label) => cell(drawLabel(label, turn)))),
  ];
  const rows = printedRows(form);
  const results = rows.filter(({ label }) => label.startsWith('（') || /^\d/.test(label)).length;
  const spansGroups = turn(2) === 0;
  const drawn = rows.map(({ row, label, group }, i) => {
    const values = drawValues(
      APPLICANTS.map((applicant) => `requests.${row}.${applicant}`),
      cells,
      turn,
    );
    const first = i === 0 || rows[i - 1]?.group !== group;
    const size = rows.filter((other) => other.group === group).length;
    const inResults = /^(?:（|\d)/.test(label);
    const wide = inResults ? (group ? '' : ' colspan="2"') : ' colspan="3"';
    const stub = row === 'granted' ? cell('三、本年度<br>办理结果', ` rowspan="${results}"`) : '';
    const drawsGroup = group && (!spansGroups || first);
    const groupCell = drawsGroup ? cell(drawLabel(group, turn), spansGroups ? ` rowspan="${size}"` : '') : '';
    return rowOf(stub, groupCell, cell(drawLabel(label, turn), wide), ...values);
  });
  return `<table>${[...heads, ...drawn].join('')}</table>`;
}

function disputeFields(): string[] {
  return DISPUTE_GROUPS.flatMap((group) => DISPUTE_OUTCOMES.map((outcome) => `disputes.${group}.${outcome}`));
}

function drawDisputes(cells: Readonly<Record<string, string>>, turn: Turn): string {
  const heads = [
    rowOf(cell('行政复议', ' colspan="5" rowspan="2"'), cell('行政诉讼', ' colspan="10"')),
    rowOf(cell('未经复议直接起诉', ' colspan="5"'), cell('复议后起诉', ' colspan="5"')),
    rowOf(...DISPUTE_GROUPS.flatMap(() => DISPUTE_LABELS.map((label) => cell(drawLabel(label, turn))))),
  ];
  return `<table>${heads.join('')}${rowOf(...drawValues(disputeFields(), cells, turn))}</table>`;
}

/** The report as a web page. */
export function buildReportHtml(report: MadeUpReport, noise: Noise = []): string {
  const { title = TITLE, proactive = 'FORM2021', requests = 'FORM2021', disputes = true, cells = {} } = report;
  const turn = turns(noise);
  return [
    `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>x</title></head><body>\n<h1>${title}</h1>`,
    '<p>一、总体情况</p>\n<p>二、主动公开政府信息情况</p>',
    proactive ? drawProactive(proactive, cells, turn) : '',
    '<p>三、收到和处理政府信息公开申请情况</p>',
    requests ? drawRequests(requests, cells, turn) : '',
    '<p>四、政府信息公开行政复议、行政诉讼情况</p>',
    disputes ? drawDisputes(cells, turn) : '',
    '<p>五、存在的主要问题及改进情况</p>\n</body></html>',
  ].join('\n');
}

/** The report as text with one value a line; a blank cell leaves no line behind. */
export function buildReportText(report: MadeUpReport, noise: Noise = []): string {
  const { title = TITLE, proactive = 'FORM2021', requests = 'FORM2021', disputes = true, cells = {} } = report;
  const turn = turns(noise);
  const lines: string[] = [title, '一、总体情况', '二、主动公开政府信息情况'];
  const put = (text: string): unknown => lines.push([text, `\t${text}`, ` \u3000${text}`, `${text} `, `\u00a0${text}\n`][turn(5)] ?? text);
  const putValues = (fields: readonly string[]): void =>
    fields.map((field) => cells[field] ?? '0').forEach((text) => text !== '' && put(text));
  for (const { clause, heads, lines: under } of proactive ? CLAUSES[proactive] : []) {
    [clause, '信息内容', ...heads].forEach(put);
    for (const { label, fields } of under) {
      put(label);
      putValues(fields.map((field) => `proactive.${field}`));
    }
  }
  put('三、收到和处理政府信息公开申请情况');
  if (requests) ['申请人情况', '自然人', '法人或其他组织', '总计', ...APPLICANT_LABELS.slice(1, 6)].forEach(put);
  let above: string | null = null;
  for (const { row, label, group } of requests ? printedRows(requests) : []) {
    if (row === 'granted') put('三、本年度办理结果');
    if (group && group !== above) put(group);
    above = group;
    put(label);
    putValues(APPLICANTS.map((applicant) => `requests.${row}.${applicant}`));
  }
  put('四、政府信息公开行政复议、行政诉讼情况');
  if (disputes) {
    ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉', ...DISPUTE_GROUPS.flatMap(() => DISPUTE_LABELS)].forEach(put);
    putValues(disputeFields());
  }
  put('五、存在的主要问题及改进情况');
  return lines.join('\n');
}

/** The texts of a row of section three, from its seven values. */
export function requestCells(row: string, values: readonly (string | number)[]): Record<string, string> {
  return Object.fromEntries(APPLICANTS.map((applicant, i) => [`requests.${row}.${applicant}`, String(values[i] ?? '')]));
}
