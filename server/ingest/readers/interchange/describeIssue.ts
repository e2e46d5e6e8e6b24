/** What the schema has against a report → words in both languages: where, what stands there, what should. */
import type { z } from 'zod';
import type { Text } from '../../../domain/finding.ts';

type Issue = z.core.$ZodIssue;

const both = (text: string): Text => ({ zh: text, en: text });

/** What is expected, by the type of the schema or the name of its pattern. */
const EXPECTED: Readonly<Record<string, Text>> = {
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  null: { zh: '空值（null）', en: 'null' },
  object: { zh: '对象 {…}', en: 'an object {…}' },
  record: { zh: '对象 {…}', en: 'an object {…}' },
  array: { zh: '列表 […]', en: 'a list […]' },
  date: { zh: '存在的日期，写作 2024-01-31', en: 'a day that exists, written 2024-01-31' },
  regionCode: { zh: '六位行政区划代码', en: 'a region code of six digits' },
  creditCode: { zh: '18 位统一社会信用代码（校验位须正确）', en: 'a unified social credit code of 18 characters with a right check digit' },
  sha256: { zh: '64 位小写十六进制的 SHA-256', en: 'a SHA-256 in 64 hexadecimal digits, small letters' },
  blank: { zh: '空文字（空白格没有原文）', en: 'an empty text: a blank cell prints nothing' },
  check: { zh: '检查项的标识', en: 'the id of a check' },
  field: { zh: '字段路径，例如 requests.granted.total', en: 'a field path such as requests.granted.total' },
};

/** The first fault in words, and how many more there are. */
export function describeIssues({ issues }: z.ZodError): Text {
  const [first] = issues;
  const found = first ? describeIssue(first, []) : both('');
  const more = issues.length - 1;
  return more < 1 ? found : { zh: `${found.zh}（另有 ${more} 处）`, en: `${found.en} (and ${more} more)` };
}

function describeIssue(issue: Issue, above: readonly PropertyKey[]): Text {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') return describeUnion(issue, path);
  if (issue.code === 'unrecognized_keys') return describeUnknown(issue.keys, path);
  if (issue.input === undefined) return missing(path, expectedOf(issue));
  return wrong(path, expectedOf(issue), issue.input);
}

/** A union has one fault for each of its kinds: the kind that was meant is the one whose fault lies inside of it. */
function describeUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: readonly PropertyKey[]): Text {
  if ('discriminator' in issue && 'options' in issue) {
    const expected = oneOf(issue.options as readonly unknown[]);
    const given = (issue.input as Record<string, unknown> | undefined)?.[String(issue.discriminator)];
    return given === undefined ? missing(path, expected) : wrong(path, expected, given);
  }
  const branches = issue.errors.map((branch) => branch[0]).filter((inner) => inner !== undefined);
  const meant = branches.find((inner) => inner.code !== 'invalid_type' || inner.path.length > 0);
  if (meant) return describeIssue(meant, path);
  if (issue.input === undefined) return missing(path, kindsOf(branches));
  return wrong(path, kindsOf(branches), issue.input);
}

const kindsOf = (issues: readonly Issue[]): Text => {
  const kinds = issues.map(expectedOf);
  return { zh: kinds.map(({ zh }) => zh).join('、'), en: kinds.map(({ en }) => en).join(' or ') };
};

function expectedOf(issue: Issue): Text {
  if (issue.code === 'invalid_value') return oneOf(issue.values);
  if (issue.code === 'too_small' || issue.code === 'too_big') return withinBounds(issue);
  if (issue.code === 'invalid_type') return EXPECTED[issue.expected] ?? both(issue.expected);
  // A pattern or a rule carries the name of what it expects instead of a message.
  return EXPECTED[issue.message] ?? both(issue.message);
}

function withinBounds(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): Text {
  const bound = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const [zh, en] = issue.code === 'too_small' ? ['不小于', 'at least'] : ['不大于', 'at most'];
  if (issue.origin === 'string') return { zh: `字数${zh} ${bound} 的文字`, en: `a text of ${en} ${bound} characters` };
  if (issue.origin === 'array') return { zh: `项数${zh} ${bound} 的列表`, en: `a list of ${en} ${bound} items` };
  return { zh: `${zh} ${bound} 的数`, en: `a number of ${en} ${bound}` };
}

function oneOf(values: readonly unknown[]): Text {
  const list = values.map((value) => String(value));
  const shown = list.slice(0, 10);
  const cut = list.length > shown.length;
  return { zh: `${shown.join('、')}${cut ? ' 等' : ''}`, en: `${shown.join(', ')}${cut ? ' …' : ''}` };
}

function missing(path: readonly PropertyKey[], expected: Text): Text {
  const where = nameOf(path);
  return { zh: `缺少 ${where.zh}，请补上（${expected.zh}）`, en: `${where.en} is missing; add it (${expected.en})` };
}

function wrong(path: readonly PropertyKey[], expected: Text, given: unknown): Text {
  const where = nameOf(path);
  const shown = show(given);
  return { zh: `${where.zh} 应为${expected.zh}，文件里是 ${shown}`, en: `${where.en} should be ${expected.en} and is ${shown}` };
}

function describeUnknown(keys: readonly string[], path: readonly PropertyKey[]): Text {
  const [first = ''] = keys;
  const where = [...path, first].map(String).map(cut).join('.');
  return {
    zh: `${where} 不是交换格式的字段。请删去它，或改成文档里的名称`,
    en: `${where} is not a field of the format. Remove it, or use the name that the documentation gives`,
  };
}

function nameOf(path: readonly PropertyKey[]): Text {
  return path.length > 0 ? both(path.map(String).map(cut).join('.')) : { zh: '整份报告', en: 'the report' };
}

const LONGEST_SHOWN = 60;
const cut = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

function show(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return cut(typeof value === 'object' && value !== null ? (Array.isArray(value) ? '[…]' : '{…}') : JSON.stringify(value));
}
