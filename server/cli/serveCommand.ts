/** `gongkai serve`: the dashboard and the API, as `npm start` does. */
import type { Command } from 'commander';
import { loadConfig } from '../config.ts';
import { resolveFromUser } from './findDocuments.ts';

/** Adds the command. It ends with the server. */
export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('启动数据看板和接口。\nServe the dashboard and the API.')
    .option('--db <file>', '数据库文件 / database file')
    .option('--port <number>', '端口 / port')
    .action(async ({ db, port }: { db?: string; port?: string }) => {
      // Loaded here, so that reading documents does not wait for the server's libraries.
      const { runServer } = await import('../runServer.ts');
      await runServer(loadConfig({ ...(db && { GONGKAI_DB: resolveFromUser(db) }), ...(port && { PORT: port }) }));
    });
}
