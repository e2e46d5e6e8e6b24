/** `npm start`: runs the server with the settings of the environment. */
import { ConfigError, loadConfig } from './config.ts';
import { runServer } from './runServer.ts';

try {
  await runServer(loadConfig());
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
