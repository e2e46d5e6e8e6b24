/** GraphiQL as one page that needs nothing from outside; rendered and compressed once, on the first visit. */
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** What GraphiQL opens with: an example that runs. */
export const DEFAULT_QUERY = `# 公开 Gongkai：政府信息公开工作年度报告的数字
#
# 左侧可查阅全部字段及其说明；Ctrl+Space 补全，Ctrl+Enter 运行。
# 没有数字时 value 为 null，reason 说明原因：缺失不等于零。

query DisclosureByYear {
  figures(
    metrics: [NEW_REQUESTS, DISCLOSURE_RATE]
    by: [YEAR]
    basis: REPORTED      # 取汇总报告；BOTTOM_UP 则为各机关自身报告之和
    rank: COUNTY         # 只取县级，避免与上级重复计算
    compare: [{ yearsBack: 1, panel: MATCHED }]   # 与上年同口径比较
  ) {
    question
    rows {
      key { year }
      received: figure(metric: NEW_REQUESTS) { value reason reports growth }
      rate: figure(metric: DISCLOSURE_RATE) { value reason numerator denominator interval { low high } delta flags }
    }
    coverage { reports agencies excluded { reason count } }
    notes { year text }
  }
}
`;

/** The policy of this page alone: its scripts, styles and workers are inline, and still nothing comes from outside. */
export const GRAPHIQL_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page, and the same compressed. */
export interface GraphiqlPage {
  readonly html: Buffer;
  readonly gzipped: Buffer;
}

let rendered: Promise<GraphiqlPage> | undefined;

/** The page; ten megabytes of text that compress to a quarter. */
export function graphiqlPage(): Promise<GraphiqlPage> {
  rendered ??= renderPage();
  return rendered;
}

async function renderPage(): Promise<GraphiqlPage> {
  const html = Buffer.from(renderGraphiQL({ title: 'Gongkai GraphiQL', endpoint: '/graphql', defaultQuery: DEFAULT_QUERY }).trim());
  return { html, gzipped: await promisify(gzip)(html) };
}
