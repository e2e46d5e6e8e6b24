import type { FastifyInstance } from 'fastify';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApollo } from '../../server/graphql/createApollo.ts';
import { createHttp } from '../../server/http/createHttp.ts';
import { DEFAULT_QUERY } from '../../server/http/graphiqlPage.ts';
import { closeDatabase, type Database } from '../../server/store/openDatabase.ts';
import { openTestDatabase } from '../helpers/openTestDatabase.ts';

const apollo = createApollo();
let folder: string;
let db: Database;
let app: FastifyInstance;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-http-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>看板</title>');
  writeFileSync(join(folder, 'assets', 'main-1a2b.js'), 'export {};');
  db = openTestDatabase([{ facts: { newRequests: 7 } }]);
  await apollo.start();
  app = await createHttp({ apollo, db, dashboardFolder: folder });
});
afterAll(async () => {
  await app.close();
  await apollo.stop();
  closeDatabase(db);
  rmSync(folder, { recursive: true, force: true });
});

const QUERY = '{ dataset { version reports } }';
const post = (payload: unknown, headers = {}) =>
  app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload: payload as object });

describe('/graphql', () => {
  it('answers a POST', async () => {
    const reply = await post({ query: QUERY });
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual({ data: { dataset: { version: 1, reports: 1 } } });
  });

  it('answers a GET that says it is no form, and refuses one that another site could make', async () => {
    const url = `/graphql?query=${encodeURIComponent(QUERY)}`;
    const meant = await app.inject({ url, headers: { 'apollo-require-preflight': '1' } });
    expect(meant.json()).toEqual({ data: { dataset: { version: 1, reports: 1 } } });
    const forged = await app.inject({ url });
    expect([forged.statusCode, forged.json().errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    const form = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: JSON.stringify({ query: QUERY }),
    });
    expect(form.statusCode).toBe(400);
  });

  it('refuses a batch, a body that is no JSON and one over a megabyte', async () => {
    expect((await post([{ query: QUERY }, { query: QUERY }])).statusCode).toBe(400);
    expect((await post('{')).statusCode).toBe(400);
    const large = await post({ query: QUERY, variables: { text: 'x'.repeat(1024 * 1024) } });
    expect([large.statusCode, large.json().error.code]).toEqual([413, 'FST_ERR_CTP_BODY_TOO_LARGE']);
  });

  it('compresses large answers', async () => {
    const reply = await post({ query: '{ metrics { id name description formula } }' }, { 'accept-encoding': 'gzip' });
    expect(reply.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(reply.rawPayload).toString()).data.metrics).toHaveLength(89);
  });

  it('shows its shape to whoever asks', async () => {
    const reply = await post({ query: '{ __schema { queryType { name } } }' });
    expect(reply.json()).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  });
});

describe('/graphiql', () => {
  it('is one page that needs nothing from outside', async () => {
    const reply = await app.inject({ url: '/graphiql' });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.body).toContain('<title>Gongkai GraphiQL</title>');
    expect(reply.body).toContain('缺失不等于零');
    // Code holds the tags that it may draw; what the page itself loads stands in its own markup.
    const markup = reply.body.replace(/<script>[\s\S]*<\/script>/, '').replace(/<style>[\s\S]*<\/style>/, '');
    expect(markup).toContain('<div id="root">');
    expect(markup).not.toMatch(/(?:src|href)\s*=\s*["']?\s*(?:https?:)?\/\//i);
    const style = /<style>([\s\S]*?)<\/style>/.exec(reply.body)?.[1] ?? '';
    expect(style).not.toMatch(/url\(\s*["']?(?:https?:)?\/\//i);
    expect(style.length).toBeGreaterThan(1000);
  });

  it('opens with an example that runs', async () => {
    const reply = await post({ query: DEFAULT_QUERY });
    expect(reply.json().errors).toBeUndefined();
    expect(reply.json().data.figures.question).toMatch(/县级汇总报告/);
    expect((await app.inject({ url: '/graphiql' })).body).toContain(JSON.stringify(DEFAULT_QUERY).slice(1, 60));
  });

  it('may not load anything from outside either', async () => {
    const policy = String((await app.inject({ url: '/graphiql' })).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it('is sent compressed', async () => {
    const reply = await app.inject({ url: '/graphiql', headers: { 'accept-encoding': 'gzip, br' } });
    expect(reply.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(reply.rawPayload).toString()).toContain('Gongkai GraphiQL');
  });
});

describe('everything else', () => {
  it('shows that it is alive', async () => {
    expect((await app.inject({ url: '/healthz' })).json()).toEqual({ status: 'ok' });
  });

  it.each(['/', '/regions/370322?year=2024', '/reports/1.2'])('opens the dashboard at %s', async (url) => {
    const reply = await app.inject({ url, headers: { accept: 'text/html,*/*' } });
    expect([reply.statusCode, reply.body, reply.headers['cache-control']]).toEqual([200, '<title>看板</title>', 'no-cache']);
  });

  it('lets assets be kept, because their names change with their content', async () => {
    const reply = await app.inject({ url: '/assets/main-1a2b.js' });
    expect([reply.statusCode, reply.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it.each([
    ['a missing asset', { url: '/assets/gone.js', headers: { accept: 'text/html' } }],
    ['what no browser opens', { url: '/api/v1' }],
    ['a POST', { method: 'POST' as const, url: '/regions', headers: { accept: 'text/html' } }],
    ['a way out of the folder', { url: '/..%2f..%2fpackage.json' }],
  ])('says NOT_FOUND of %s', async (_, request) => {
    const reply = await app.inject(request);
    expect([reply.statusCode, reply.json().error.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('lets pages load from this server only', async () => {
    const { headers } = await app.inject({ url: '/', headers: { accept: 'text/html' } });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('hides what is inside when something fails', async () => {
    const broken = await createHttp({ apollo, db, dashboardFolder: folder });
    broken.get('/fail', () => Promise.reject(new Error('select secret from /srv/gongkai.sqlite')));
    const reply = await broken.inject({ url: '/fail' });
    await broken.close();
    expect([reply.statusCode, reply.json().error.code]).toEqual([500, 'INTERNAL']);
    expect(reply.body).not.toMatch(/secret|sqlite|\.ts/);
  });

  it('says that the dashboard is not built', async () => {
    const bare = await createHttp({ apollo, db, dashboardFolder: join(folder, 'none') });
    const reply = await bare.inject({ url: '/', headers: { accept: 'text/html' } });
    await bare.close();
    expect([reply.statusCode, reply.json().error.message]).toEqual([404, expect.stringContaining('npm run build')]);
  });
});
