/** Runs the server as a program does: says where it is, or why it cannot start, and closes in order when asked to. */
import type { Config } from './config.ts';
import { ListenError } from './http/refusePortInUse.ts';
import { createLog } from './log.ts';
import { startServer } from './startServer.ts';
import { DatabaseError } from './store/databaseError.ts';

/** Resolves when the server listens, or has said why it cannot; the exit code is then 1. */
export async function runServer(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  try {
    const { url, reports, close } = await startServer(config, log);
    process.stdout.write(`公开 Gongkai: ${url}  (${reports} 份年报 reports · GraphQL ${url}/graphql · GraphiQL ${url}/graphiql)\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        close().catch((error: unknown) => {
          log.error({ err: error }, 'closing failed');
          process.exitCode = 1;
        });
      });
    }
  } catch (error) {
    if (!(error instanceof ListenError || error instanceof DatabaseError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
