/**
 * A character as a font names it → the one that is meant. Fonts that list a drawing under several characters often give back the
 * radical ⼀ (U+2F00) for 一 or ⺠ (U+2EA0) for 民.
 */

/** Radicals of the supplement that Unicode leaves without a normal form: EquivalentUnifiedIdeograph.txt. */
const SUPPLEMENT: Readonly<Record<string, string>> = Object.fromEntries(
  '⺁厂⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺨犭⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱网⺲罒⺳网⺴网⺶羊⺷羊⺸羊⺹老⺺聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]) ?? [],
);

/** The character that no font should give: it stands for what cannot be told. */
export const UNKNOWN_CHAR = '\ufffd';

// Control characters and private use: the font numbers its drawings and does not say what they are.
const MEANINGLESS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufff0-\uffff]|[\u{f0000}-\u{10ffff}]/u;

/** True for a character that says nothing. */
export function isMeaningless(char: string): boolean {
  return char === '' || MEANINGLESS.test(char);
}

/** The character that is meant. */
export function normalChar(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x2e80) return char;
  if (code < 0x2f00) return SUPPLEMENT[char] ?? char;
  return code < 0x2fe0 || (code >= 0xf900 && code < 0xfb07) ? char.normalize('NFKC') : char;
}
