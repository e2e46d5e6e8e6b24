import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, loadConfig, type Config } from '../../server/config.ts';
import { ListenError } from '../../server/http/refusePortInUse.ts';
import { createLog } from '../../server/log.ts';
import { startServer } from '../../server/startServer.ts';
import { closeDatabase, openDatabase } from '../../server/store/openDatabase.ts';
import { saveReport } from '../../server/store/saveReport.ts';
import { makeReport } from '../helpers/makeReport.ts';

let folder: string;
let config: Config;
const log = createLog('silent');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-start-'));
  config = { port: 0, host: '127.0.0.1', databasePath: join(folder, 'gongkai.sqlite'), logLevel: 'silent' };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('startServer', () => {
  it('fills an empty database with the sample, answers, and gives the file back', async () => {
    const server = await startServer(config, log);
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ dataset { reports synthetic } }' }),
    });
    expect(await answer.json()).toEqual({ data: { dataset: { reports: server.reports, synthetic: false } } });
    expect(server.reports).toBeGreaterThan(0);
    await server.close();
    expect(existsSync(`${config.databasePath}-wal`)).toBe(false);
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });

  it('adds no sample to a database that has reports', async () => {
    const db = openDatabase(config.databasePath);
    saveReport(db, makeReport());
    closeDatabase(db);
    const server = await startServer(config, log);
    await server.close();
    expect(server.reports).toBe(1);
  });

  it('says that the port is in use, and makes no database', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(startServer({ ...config, port }, log)).rejects.toThrow(ListenError);
    await expect(startServer({ ...config, port }, log)).rejects.toThrow(/端口可能已被占用.*\n.*PORT=/);
    expect(existsSync(config.databasePath)).toBe(false);
    await new Promise((resolve) => other.close(resolve));
  });
});

describe('loadConfig', () => {
  it('takes overrides and defaults, and an empty text for nothing', () => {
    const read = loadConfig({ PORT: '8080', HOST: '', GONGKAI_DB: '/data/a.sqlite', LOG_LEVEL: '' });
    expect(read).toEqual({ port: 8080, host: '127.0.0.1', databasePath: '/data/a.sqlite', logLevel: 'warn' });
    expect(Object.isFrozen(read)).toBe(true);
  });

  it('names all faults at once', () => {
    expect(() => loadConfig({ PORT: '99999', LOG_LEVEL: 'loud' })).toThrow(ConfigError);
    expect(() => loadConfig({ PORT: '99999', LOG_LEVEL: 'loud' })).toThrow(/PORT[\s\S]*LOG_LEVEL/);
  });
});
