/** The identities (勾稽关系) of a report, tested with the numbers as printed. An identity with a missing number is not tested. */
import { makeFinding } from '../../domain/checkCatalogue.ts';
import { nameOfField, nameOfRequestRow } from '../../domain/fieldNames.ts';
import type { Finding, Text } from '../../domain/finding.ts';
import { addressOf, type FieldPath } from '../../domain/form.ts';
import { identitiesOf, type Identity } from '../../domain/identities.ts';
import type { Cells } from '../../domain/report.ts';
import { APPLICANTS, type Applicant } from '../../domain/requestRows.ts';
import type { JudgedReport } from './judgedReport.ts';

/** One finding for each identity that does not hold. */
export function checkIdentities({ forms, cells }: JudgedReport): Finding[] {
  return testIdentities(identitiesOf(forms), cells)
    .filter(({ left, right }) => left !== right)
    .map((tested) => {
      const named = [...tested.identity.right, ...tested.identity.left.filter((field) => cells.get(field)?.value !== 0)];
      return makeFinding(tested.identity.kind, messageOf(tested), named, cells.get(named[0] ?? '')?.place ?? null);
    });
}

/** True when every identity that can be tested holds; null when none can be. */
export function isBalanced({ forms, cells }: Pick<JudgedReport, 'forms' | 'cells'>): boolean | null {
  const tested = testIdentities(identitiesOf(forms), cells);
  return tested.length === 0 ? null : tested.every(({ left, right }) => left === right);
}

interface TestedIdentity {
  readonly identity: Identity;
  readonly left: number;
  readonly right: number;
}

function testIdentities(identities: readonly Identity[], cells: Cells): TestedIdentity[] {
  return identities.flatMap((identity) => {
    const left = sumOf(identity.left, cells);
    const right = sumOf(identity.right, cells);
    return left === null || right === null ? [] : [{ identity, left, right }];
  });
}

/** The sum as printed; a part that does not apply adds nothing, and a side of such parts only cannot be tested. */
function sumOf(fields: readonly FieldPath[], cells: Cells): number | null {
  let sum: number | null = null;
  for (const field of fields) {
    const cell = cells.get(field);
    if (cell?.status === 'NOT_APPLICABLE') continue;
    if (!cell || cell.value === null) return null;
    sum = (sum ?? 0) + cell.value;
  }
  return sum;
}

function messageOf({ identity, left, right }: TestedIdentity): Text {
  const total = identity.right[0] ?? '';
  const { row, column } = addressOf(total);
  const difference = right - left;
  const more = difference > 0 ? `多 ${difference}` : `少 ${-difference}`;
  if (identity.kind === 'columnBalance') {
    const name = APPLICANTS[column as Applicant];
    return {
      zh: `第三部分“${name.printed}”一列：第一项加第二项为 ${left}，第三项（七）总计加第四项为 ${right}，两边不等。请核对这一列的四个数。`,
      en: `Section three, column ${name.en}: new plus carried in is ${left}, concluded plus carried out is ${right}. Check the four numbers of this column.`,
    };
  }
  if (identity.kind === 'outcomeSum') {
    const name = APPLICANTS[column as Applicant];
    return {
      zh: `第三部分“${name.printed}”一列：（一）至（六）各行之和为 ${left}，（七）总计填写 ${right}，${more}。请核对这一列的各行和总计。`,
      en: `Section three, column ${name.en}: the outcome rows add up to ${left}, the total reads ${right} (${difference > 0 ? '+' : ''}${difference}). Check the rows and the total.`,
    };
  }
  if (identity.kind === 'rowSum') {
    const name = nameOfRequestRow(row);
    return {
      zh: `第三部分“${name.zh}”一行：自然人与五类法人或其他组织之和为 ${left}，总计填写 ${right}，${more}。请核对这一行。`,
      en: `Section three, row ${name.en}: the applicants add up to ${left}, the total reads ${right} (${difference > 0 ? '+' : ''}${difference}). Check this row.`,
    };
  }
  const name = nameOfField(total);
  return {
    zh: `${name.zh}：维持、纠正、其他、尚未审结之和为 ${left}，总计填写 ${right}，${more}。请核对这五个数。`,
    en: `${name.en}: the four outcomes add up to ${left}, the total reads ${right} (${difference > 0 ? '+' : ''}${difference}). Check the five numbers.`,
  };
}
