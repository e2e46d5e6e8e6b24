/** Sentences as reports have them, all made up: what is read from each, and above all what is not. */
import { describe, expect, it } from 'vitest';
import { briefly } from './readProse.ts';

const ORGANISATIONS = ['commercialEnterprise', 'researchInstitution', 'publicWelfareOrg', 'legalServiceOrg', 'otherOrg']
  .map((column) => `newRequests.${column}`)
  .join('+');

type Trap = readonly [prose: string, ...figures: string[]];

const traps = (name: string, table: readonly Trap[]): void => {
  describe(name, () => {
    it.each(table.map(([prose, ...figures]) => ({ prose, figures })))('$prose', ({ prose, figures }) => {
      expect(briefly(prose)).toEqual(figures);
    });
  });
};

traps('counts what was received, carried and concluded', [
  ['2024年，我局共收到政府信息公开申请36件。', 'received 36'],
  ['全年受理依申请公开事项 36 件，全部办结。', 'received 36'],
  [
    '本年度新收政府信息公开申请 36 件，上年结转 2 件，办结 35 件，结转下年度 3 件。',
    'newRequests 36',
    'carriedOverIn 2',
    'concluded 35',
    'carriedOverOut 3',
  ],
  [
    '全年收到政府信息公开申请36件（含上年度结转4件），答复35件，另有5件顺延至下一年度答复。',
    'received 36',
    'carriedOverIn 4',
    'concluded 35',
    'carriedOverOut 5',
  ],
  ['全年共收到并答复政府信息公开申请36件。', 'received 36'],
  ['全年收到政府信息公開申請36件，答復35件，另有5件順延至下一年度答復。', 'received 36', 'concluded 35', 'carriedOverOut 5'],
  ['全年收到政府信息公開申請100餘件。', 'received ~100'],
  ['全年收到70件申请公开政府信息的来函，办结69件，1件结转下年度继续办理。', 'received 70', 'concluded 69', 'carriedOverOut 1'],
  ['依申请公开方面，全年共收到70件申请，及时办结69件，1件结转下年度继续办理。', 'received 70', 'concluded 69', 'carriedOverOut 1'],
  ['收到政府信息公开申请36件，剩余4件结转下一年度办理。', 'received 36', 'carriedOverOut 4'],
  ['答复政府信息公开申请 37 件（含2023年结转的 3 件）。', 'concluded 37', 'carriedOverIn 3'],
  ['2023年结转政府信息公开申请3件，2024年收到申请36件。', 'carriedOverIn 3', 'received 36'],
  ['收到政府信息公开申请36件，结转至2025年6件。', 'received 36', 'carriedOverOut 6'],
  ['收到政府信息公开申请36件，其中6件结转到2025年办理。', 'received 36', 'carriedOverOut 6'],
  ['转下一年度办理答复的政府信息公开申请有6件。', 'carriedOverOut 6'],
  ['办结信息公开申请177件，大于收到的176件，因为含有上年结转的申请。', 'concluded 177', 'received 176'],
]);

traps('counts outcomes, joined or by themselves', [
  [
    '办结的申请中，予以公开20件，占50%；部分公开8件，占20%；不予公开6件，无法提供4件，不予处理1件，其他处理1件。',
    'granted 20',
    'partiallyGranted 8',
    'denied 6',
    'unableToProvide 4',
    'notProcessed 1',
    'otherHandling 1',
  ],
  ['予以公开及部分公开28件。', 'granted+partiallyGranted 28'],
  ['同意公开、部分公开共计28件，占申请总数的七成。', 'granted+partiallyGranted 28'],
  ['予以公开、部分公开、不予公开均为0件。', 'granted 0', 'partiallyGranted 0', 'denied 0'],
  ['因本机关不掌握等原因无法提供12件。', 'unableToProvide 12'],
  ['本机关不掌握相关政府信息12件。', 'unableNotHeld 12'],
  ['部分公开67，占4.61%。', 'partiallyGranted 67'],
  ['不予公开答复 2 件，无法提供的 10 件。', 'denied 2', 'unableToProvide 10'],
  ['有3件予以公开，1件不予公开。', 'granted 3', 'denied 1'],
  ['信访举报投诉类申请5件，重复申请2件。', 'notProcessedPetition 5', 'notProcessedDuplicate 2'],
  ['予以公开和部分公开分别为20件、8件。'],
  ['全年主动公开政府信息152条。'],
  ['告知申请人已主动公开9件。'],
]);

traps('counts reviews and suits', [
  ['因政府信息公开被申请行政复议3件、行政诉讼2件。', 'reconsideration 3', 'litigationDirect+litigationPostReview 2'],
  ['有1件涉及政府信息公开工作的行政复议，复议机关予以维持。', 'reconsideration 1'],
  ['政府信息公开类行政复议、行政诉讼共5件。', 'reconsideration+litigationDirect+litigationPostReview 5'],
  ['政府信息公开行政复议、行政诉讼均为0件。', 'reconsideration 0', 'litigationDirect+litigationPostReview 0'],
  ['政府信息公开行政复议3件，其中维持2件，纠正1件。', 'reconsideration 3', 'reconsideration.upheld 2', 'reconsideration.corrected 1'],
  ['涉及政府信息公开的行政诉讼中，未经复议直接起诉1件，复议后起诉2件。', 'litigationDirect 1', 'litigationPostReview 2'],
  ['全年办理行政复议案件120件，其中涉及政府信息公开3件。'],
  ['全年公开行政复议决定书12件。'],
  ['发生1起有关政府信息公开事务的行政复议案件。', 'reconsideration 1'],
]);

traps('reads numbers as they are written', [
  ['收到政府信息公开申请 7 4 9 件。', 'received 749'],
  ['收到政府信息公开申请７４９件。', 'received 749'],
  ['收到政府信息公开申请3,259件。', 'received 3259'],
  ['收到政府信息公开申请十二件。', 'received 12'],
  ['收到政府信息公开申请一百零五件，予以公开三十件。', 'received 105', 'granted 30'],
  ['收到政府信息公开申请零件，行政复议零起。', 'received 0', 'reconsideration 0'],
  ['收到政府信息公开申请4次，接到信息公开申请事项3项。', 'received 4', 'received 3'],
  ['因政府信息公开引发行政复议两起，行政诉讼1宗。', 'reconsideration 2', 'litigationDirect+litigationPostReview 1'],
  ['受理政府信息公开申请12例，答复11条。', 'received 12', 'concluded 11'],
  ['收到政府信息公开申请1.2万件。', 'received ~12000'],
  ['收到政府信息公开申请约120件。', 'received ~120'],
  ['收到政府信息公开申请近5000件。', 'received ~5000'],
  ['收到政府信息公开申请100余件，答复90多件。', 'received ~100', 'concluded ~90'],
  ['收到政府信息公開申請749件，結轉下年度6件。', 'received 749', 'carriedOverOut 6'],
  // Two runs of digits may be one number or two.
  ['收到政府信息公开申请 74 9 件。'],
]);

traps('takes an absence for zero only where every word of it is understood', [
  ['本年度未收到政府信息公开申请。', 'received 0'],
  ['2024年，我镇未收到公民、法人或其他组织的政府信息公开申请。', 'received 0'],
  [
    '本单位没有收到任何形式的依申请公开，未发生行政复议、行政诉讼。',
    'received 0',
    'reconsideration 0',
    'litigationDirect+litigationPostReview 0',
  ],
  ['未收到政府信息公开申请、行政复议和行政诉讼。', 'received 0', 'reconsideration 0', 'litigationDirect+litigationPostReview 0'],
  ['未发生因政府信息公开申请引起的行政复议。', 'reconsideration 0'],
  ['无政府信息公开行政诉讼案件。', 'litigationDirect+litigationPostReview 0'],
  ['全年收到政府信息公开申请4件，无不予公开情况。', 'received 4', 'denied 0'],
  ['无上年结转申请，无结转下年度办理的申请。', 'carriedOverIn 0', 'carriedOverOut 0'],
  ['未收取信息处理费。', 'processingFee 0'],
  ['未发生行政复议、行政诉讼被纠错的情况。'],
  ['未收到对政府信息公开申请答复不满的投诉。'],
  ['未收到法人和其他组织的政府信息公开申请。'],
  ['未收到信访举报投诉类申请。', 'notProcessedPetition 0'],
  ['未出现政府信息公开申请超期答复的问题。'],
  ['无法提供相关政府信息的申请均已告知申请人。'],
  ['没有应公开未公开的政府信息。'],
  ['未通过网络渠道收到政府信息公开申请。'],
]);

traps('leaves out other years, parts of the year and comparisons', [
  ['2023年收到政府信息公开申请15件，2024年收到20件。', 'received 20'],
  ['去年收到政府信息公开申请15件，答复14件。'],
  ['上半年收到政府信息公开申请15件，答复14件。'],
  ['2024年1—6月收到政府信息公开申请15件。'],
  ['截至2024年6月30日，收到政府信息公开申请15件。'],
  ['截至2024年12月31日，收到政府信息公开申请15件。', 'received 15'],
  ['第三季度受理政府信息公开申请15件。全年受理政府信息公开申请20件。', 'received 20'],
  ['2024年1月1日至12月31日，收到政府信息公开申请15件。', 'received 15'],
  ['政府信息公开申请较上年多收到12件。'],
  ['收到政府信息公开申请36件，同比增加12件，较2023年增长50%。', 'received 36'],
  ['政府信息公开申请数量较去年回落12.3%；答复申请805件。', 'concluded 805'],
  ['与2023年相比，政府信息公开申请受理量翻了一番，收到申请36件。', 'received 36'],
  ['自条例施行以来，累计收到政府信息公开申请1200件。'],
  ['累计收到政府信息公开申请1200件。'],
  ['2024年累计收到政府信息公开申请36件。', 'received 36'],
  ['月均受理政府信息公开申请3件。'],
  ['近三年收到政府信息公开申请90件。'],
]);

traps('takes no part for the whole', [
  ['收到政府信息公开申请15件，其中网络申请12件、信函申请3件。', 'received 15'],
  ['通过网络收到政府信息公开申请12件，通过信函收到3件，共15件。'],
  ['共受理政府信息公开申请19件，其中11件均按规定程序办结，8件申请人主动撤销。', 'received 19'],
  ['共受理政府信息公开申请19件，11件均按规定程序办结，8件申请人撤回。', 'received 19'],
  ['收到政府信息公开申请情况19件。依申请公开16件。', 'received 19'],
  [
    '收到政府信息公开申请36件，涉及自然人33件、商业企业3件。',
    'received 36',
    'newRequests.naturalPerson 33',
    'newRequests.commercialEnterprise 3',
  ],
  ['收到政府信息公开申请36件，按时答复30件，延期答复6件。', 'received 36'],
  ['收到政府信息公开申请36件，当面答复3件，邮寄答复33件。', 'received 36'],
  ['收到政府信息公开申请36件，未办结3件，正在办理2件。', 'received 36'],
  ['向司法局报备的信息公开行政复议2件。'],
  ['受理个人提出的政府信息公开申请3件。'],
]);

traps('takes the whole of whoever received, and no part of it', [
  [
    '区政府办公室共收到8份政府信息公开申请，均为自然人申请。其中，予以公开2件。无下年度结转。',
    'received 8',
    'granted 2',
    'carriedOverOut 0',
  ],
  ['全区各单位共收到政府信息公开申请213件，其中区政府办公室收到35件。', 'received 213'],
  ['收到企业政府信息公开申请12件。'],
  ['网上受理政府信息公开申请9件，其中予以公开5件。'],
  ['自然人申请中，予以公开5件，部分公开2件。'],
  ['对企业申请予以公开5件。'],
  ['公开5件、部分公开3件。', 'partiallyGranted 3'],
  ['新收政府信息公开申请40件（含上年结转4件）。', 'received 40', 'carriedOverIn 4'],
  ['2023年度受理、2024年度答复的政府信息公开申请2件。'],
  ['五年来共受理政府信息公开申请130件。'],
]);

traps('keeps apart what belongs to disputes', [
  ['全年新发生政府信息公开类行政复议3件，结转上年1件。', 'reconsideration 3'],
  ['收到政府信息公开行政复议申请3件，受理2件，办结1件。', 'reconsideration 3'],
  ['未发生一起因政府信息公开引发的行政复议，无一例行政诉讼。'],
  ['政府信息公开行政诉讼败诉0件。'],
  ['全年无申请人因对政府信息公开答复不满意而申请行政复议的情况。'],
  ['行政复议机关共受理行政复议申请356件，其中涉及政府信息公开12件。'],
]);

traps('reads the applicants of requests only', [
  ['不予公开政府信息申请6件，其中自然人申请4件。', 'denied 6'],
  ['政府信息公开申请中，自然人申请33件，法人或其他组织申请3件。', 'newRequests.naturalPerson 33', ORGANISATIONS + ' 3'],
]);

traps('keeps to requests and their disputes', [
  ['全年办理人大代表建议5件、政协提案2件，答复7件。'],
  ['受理行政许可申请120件，办结118件。'],
  ['为困难群众办理临时救助，受理申请120件，办结118件。'],
  ['开展政府信息公开工作，为困难群众办理救助，受理救助申请120件，答复118件。'],
  ['县长信箱收到来信53件，办结53件，并公开答复。'],
  ['12345热线受理工单1617件，办结1600件。'],
  ['收到政府信息公开申请3件，收到群众来信12件，答复12件。', 'received 3'],
  ['发布政策解读18篇，公开信息2条，回应关切3次。'],
  ['依据条例第三十六条、第三十七条，对收到的申请逐件答复。'],
  ['做到申请一次性告知，与申请人一起协商。'],
  ['在收到申请之日起20个工作日内答复。'],
  ['根据国办公开办函〔2021〕30号文件，办理依申请公开。'],
]);
