/** 统一社会信用代码 of organs (GB 32100-2015): 18 characters that begin with 11, the last a check digit modulo 31. */

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ORGAN_CODE = /(?<![0-9A-Z])11\d{6}[0-9A-HJ-NP-RTUWXY]{10}(?![0-9A-Z])/g;

/** True when the check digit is right. */
export function isCreditCode(code: string): boolean {
  const digits = [...code].map((char) => ALPHABET.indexOf(char));
  if (digits.length !== 18 || digits.includes(-1)) return false;
  let weight = 1;
  let sum = 0;
  for (const digit of digits.slice(0, 17)) {
    sum += digit * weight;
    weight = (weight * 3) % 31;
  }
  return (31 - (sum % 31)) % 31 === digits[17];
}

/** The code that a text prints, often at the head of its 索引号; null when none or several with a right check digit are there. */
export function findCreditCode(text: string): string | null {
  const found = new Set((text.match(ORGAN_CODE) ?? []).filter(isCreditCode));
  const [only] = found;
  return found.size === 1 && only ? only : null;
}
