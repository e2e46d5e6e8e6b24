/** The composition of the server: database, API and HTTP. An empty database is filled with the sample first. */
import type { FastifyBaseLogger } from 'fastify';
import { SUCCESSION_RULES } from './directory/successionRules.ts';
import { join } from 'node:path';
import { limits, type Config } from './config.ts';
import { createApollo } from './graphql/createApollo.ts';
import { createHttp } from './http/createHttp.ts';
import { ListenError, refusePortInUse } from './http/refusePortInUse.ts';
import { packageRoot } from './packageRoot.ts';
import { importSample } from './sample/importSample.ts';
import { readDataset } from './store/datasetStore.ts';
import { closeDatabase, openDatabase, type Database } from './store/openDatabase.ts';
import { relateAll } from './store/relateReport.ts';
import { saveReport } from './store/saveReport.ts';

/** A server that listens. */
export interface RunningServer {
  /** The address to open, such as http://127.0.0.1:4000. */
  readonly url: string;
  /** How many current reports the database holds. */
  readonly reports: number;
  /** Ends the open requests, then closes the database. */
  readonly close: () => Promise<void>;
}

/** Starts the server. Throws a ListenError or a DatabaseError, whose messages say what to do. */
export async function startServer(config: Config, log: FastifyBaseLogger): Promise<RunningServer> {
  // First of all: a second start by mistake must not touch the database of the first.
  await refusePortInUse(config);
  const db = openDatabase(config.databasePath, { afterMigration: (old) => relateAll(old, SUCCESSION_RULES) });
  try {
    await fillWithSample(db);
    return await listen(config, log, db);
  } catch (error) {
    closeDatabase(db);
    throw error;
  }
}

async function fillWithSample(db: Database): Promise<void> {
  if (readDataset(db).reports === 0) await importSample((report) => saveReport(db, report, SUCCESSION_RULES), limits);
}

async function listen(config: Config, log: FastifyBaseLogger, db: Database): Promise<RunningServer> {
  const apollo = createApollo();
  await apollo.start();
  const app = await createHttp({ apollo, db, log, dashboardFolder: join(packageRoot, 'dist', 'dashboard') });
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (cause) {
    await app.close();
    throw new ListenError(config, { cause });
  }
  const address = app.server.address();
  const port = address !== null && typeof address === 'object' ? address.port : config.port;
  return {
    url: `http://${hostInUrl(config.host)}:${port}`,
    reports: readDataset(db).reports,
    close: async () => {
      await app.close();
      await apollo.stop();
      closeDatabase(db);
    },
  };
}

/** A host that a browser can open: all interfaces are also this machine. */
function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
