/** Traditional characters → simplified ones, with opencc-js. Its dictionary is loaded with the first text that needs it. */
import { createRequire } from 'node:module';

type Convert = (text: string) => string;

// Every label of the form and every text about 信息公開 in traditional characters holds some of these; none is usual in simplified text.
const TRADITIONAL =
  /[開數請規訴復議結轉許處罰強無辦總計屬國機關業報發現類過權體組織務審額項對內確認個條單萬經後實種縣區鄉鎮鄭廣東衛動員電長門會應餘順號範檔訟複採購於與訪舉製廢執護穩構維糾詢獲補書質來傳檢費繳納環]/;

let convert: Convert | null = null;

/**
 * The text in simplified characters, one for one; words stay as they are (檔案 becomes 档案, not 文件). Only a text with usual traditional
 * characters is converted, as some are simplified ones in names (乾县); `ANY` converts a name that means nothing as it stands.
 */
export function toSimplified(text: string, when: 'USUAL' | 'ANY' = 'USUAL'): string {
  if (when === 'USUAL' && !TRADITIONAL.test(text)) return text;
  convert ??= loadConverter();
  return convert(text);
}

function loadConverter(): Convert {
  const { Converter } = createRequire(import.meta.url)('opencc-js/t2cn') as {
    Converter: (options: { from: string; to: string }) => Convert;
  };
  return Converter({ from: 't', to: 'cn' });
}
