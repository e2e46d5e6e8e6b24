/** `npm start`: starts the server, says where it is, and closes it in order when asked to. */
import { ConfigError, loadConfig } from './config.ts';
import { ListenError } from './http/refusePortInUse.ts';
import { createLog } from './log.ts';
import { startServer } from './startServer.ts';
import { DatabaseError } from './store/databaseError.ts';

try {
  const config = loadConfig();
  const log = createLog(config.logLevel);
  const server = await startServer(config, log);
  process.stdout.write(
    `公开 Gongkai：${server.url} （${server.reports} 份年报 / reports；GraphQL ${server.url}/graphql，GraphiQL ${server.url}/graphiql）\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'closing');
      server.close().catch((error: unknown) => {
        log.error({ err: error }, 'closing failed');
        process.exitCode = 1;
      });
    });
  }
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof ListenError || error instanceof DatabaseError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
