/** A printed name → the name alone: without brackets that say what is meant, without what stands round it in lists and titles. */

const TITLE_END =
  /(?:关于)?(?:20[0-3]\d年?度?)?(?:政府|政务)?信息公开(?:工作)?(?:年度|年)?(?:情况)?(?:的)?(?:报告|年报|指南|目录|制度|专栏)?$|20[0-3]\d年?度?$/;
const LEADING_YEAR = /^(?:关于)?20[0-3]\d年?度?/;
// Numbers of lists: 1. and 3、 and (二).
const NUMBER = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、)]|^\((?:\d{1,3}|[一二三四五六七八九十]{1,3})\)/;
// Characters that typing and scanning put for these.
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  巿: '市',
  県: '县',
  縣: '县',
  區: '区',
  靑: '青',
  黃: '黄',
  戸: '户',
  㕔: '厅',
  厛: '厅',
};
// （本级）, （以下简称市局）, （加挂市文物局牌子）, （公章）; 中国（上海）自由贸易试验区 keeps its own.
const ASIDE =
  /\((?:本级|本部|机关|公司|公章|盖章|章|汇总|(?:以下)?简称.*|加挂.*|挂.*|[\u4e00-\u9fff]{2,16}(?:局|委|委员会|办公室|办|中心|厅|公司|集团))\)|【[^】]{1,12}】/g;
const LED = /^\(([\u4e00-\u9fff]{2,12}?[省市县区旗州盟])\)/;
const ROUND = /^[“"'‘《【·:,.;、\-—_]+|[”"'’》】·:,.;、。\-—_]+$/g;
// Marks inside a name: 嘉善县·卫生健康局, 临海市“人力资源和社会保障局”.
const INSIDE = /[·“”"'‘’《》]/g;
const LABEL = /^(?:填报|报送|编制|公开|发布|责任)?(?:单位|机构|机关|部门)(?:名称)?:/;

/** The name alone; empty when nothing is left. */
export function cleanAgencyName(printed: string): string {
  return printed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[巿県縣區靑黃戸㕔厛]/g, (char) => LOOKS_LIKE[char] ?? char)
    .replace(NUMBER, '')
    .replace(LABEL, '')
    .replace(ASIDE, '')
    .replace(ROUND, '')
    .replace(LED, '$1')
    .replace(LEADING_YEAR, '')
    .replace(TITLE_END, '')
    .replace(ROUND, '')
    .replace(INSIDE, '');
}
