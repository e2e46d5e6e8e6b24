/** How documents misprint the labels of the form. Each way is one entry; a label goes in as the form prints it. */
import { Converter } from 'opencc-js';

/** What a label stands for: a clause or line of section two, a head of a column, a group or row of section three. */
export type LabelKind = 'clause' | 'line' | 'head' | 'stub' | 'group' | 'row' | 'note';

const halves = (text: string, between: string): string => {
  const middle = Math.ceil(text.length / 2);
  return text.slice(0, middle) + between + text.slice(middle);
};
const toTraditional = Converter({ from: 'cn', to: 'tw' });
const toTraditionalWords = Converter({ from: 'cn', to: 'twp' });

const SHORT: Readonly<Record<string, string>> = {
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）': '（二）部分公开',
  '（六）其他处理': '(六) 其他',
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': '1.逾期不补正',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请': '2.逾期未缴费',
};
const OTHER_WORDS: Readonly<Record<string, string>> = {
  本年制发件数: '本年度制发数',
  本年废止件数: '本年废止数',
  现行有效件数: '现行有效',
  对外公开总数量: '对外公开数量',
  上一年项目数量: '上年项目数量',
  行政规范性文件: '规范性文件',
};
const MISPRINTS: Readonly<Record<string, string>> = { '2.其他法律行政法规禁止公开': '2.其他法律行政止公开' };
const ANNOTATION =
  '(指各行政机关印发的有正式文号的文件，包括决定、公告、通告、意见、通知，以及标题采用“规定”“办法”“细则”的文件，不含内部工作制度、人事任免和会议纪要，也不含转发上级机关的文件)';

// A label of two or three characters is gone when it loses one.
const isLong = (text: string): boolean => text.replace(/^\S{1,2}[.、]|^（.）/, '').length >= 5;
const isNumbered = (kind: LabelKind): boolean => kind === 'row' || kind === 'group';

/** The ways. Every one leaves enough for a person to tell the label. */
export const LABEL_NOISES = {
  plain: (text) => text,
  broken: (text) => halves(text, '\n'),
  innerSpace: (text) => halves(text, ' \u00a0'),
  spaced: (text) => text.replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, ' '),
  vertical: (text, kind) => (kind === 'stub' || kind === 'group' ? [...text].join('\n') : text),
  cutEnd: (text, kind) => (kind !== 'note' && isLong(text) && /[\u4e00-\u9fff]$/.test(text) ? text.slice(0, -1) : text),
  misprinted: (text) => MISPRINTS[text] ?? text,
  swapped: (text, kind) => (kind === 'row' && isLong(text) ? text.replace(/(.)(.)(?=.$)/, '$2$1') : text),
  traditional: (text) => toTraditional(text),
  traditionalWords: (text) => toTraditionalWords(text),
  halfWidth: (text) => text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('，', ','),
  fullWidthNumber: (text) => text.replace(/^(\d)\./, (_, digit: string) => `${String.fromCharCode(digit.charCodeAt(0) + 0xfee0)}．`),
  enumerationComma: (text) => text.replace(/^(\d)\./, '$1、'),
  numberLost: (text, kind) => (isNumbered(kind) && isLong(text) ? text.replace(/^\d\./, '') : text),
  oddBracket: (text) => text.replace('）项', '项)'),
  bracketLost: (text, kind) => (kind === 'note' ? text.replace(/^（/, '') : text),
  shortened: (text) => SHORT[text] ?? text,
  otherWords: (text) => OTHER_WORDS[text] ?? text,
  annotated: (text, kind) => (kind === 'line' ? text + ANNOTATION : text),
} as const satisfies Record<string, (text: string, kind: LabelKind) => string>;

/** A way to misprint labels. */
export type LabelNoise = keyof typeof LABEL_NOISES;
