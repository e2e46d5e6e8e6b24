/**
 * `gongkai import PATH…`: documents are read in threads and stored here, one transaction each, in the order of the paths. What is
 * already there is passed over, so that an import that was ended goes on where it stopped (docs/decisions/0007).
 */
import { limits, loadConfig } from '../config.ts';
import { toDatabaseError } from '../store/databaseError.ts';
import { describeKept, ImportCount, toImportLine } from './describeImport.ts';
import { EXIT } from './exitCodes.ts';
import { countDocuments, findDocuments, resolveFromUser } from './findDocuments.ts';
import { openKeeper } from './keepDocuments.ts';
import { startProgress } from './progressBar.ts';
import { readDocuments } from './readDocuments.ts';
import { EXIT_OF_SIGNAL, stopOnSignal } from './stopOnSignal.ts';

/** The options of the command. */
export interface ImportOptions {
  readonly db?: string;
  readonly json?: true;
  readonly threads?: number;
  readonly lang: 'zh' | 'en';
}

/** Imports the documents and gives the exit code. Throws a DatabaseError when the database cannot be used. */
export async function importDocuments(paths: readonly string[], { lang, json, db, threads }: ImportOptions): Promise<number> {
  const path = db ? resolveFromUser(db) : loadConfig().databasePath;
  const expected = countDocuments(paths);
  const stopper = stopOnSignal(() => process.stderr.write(STOPPING[lang]));
  const progress = startProgress(expected, { lang });
  const count = new ImportCount();
  try {
    const keeper = openKeeper(path);
    try {
      const { isKnown } = keeper;
      const options = { limits, expected, isKnown, onPathDone: progress.step, ...(threads && { threads }) };
      for await (const outcome of readDocuments(findDocuments(paths), options)) {
        const kept = keeper.keep(outcome);
        count.add(kept);
        progress.makeRoom();
        process.stdout.write(`${json ? toImportLine(kept) : describeKept(kept, lang)}\n`);
        if (stopper.signal()) break;
      }
    } finally {
      keeper.close();
    }
  } catch (error) {
    throw toDatabaseError(error, path);
  } finally {
    progress.stop();
    stopper.release();
    process.stderr.write(`${count.describe(lang)}\n`);
  }
  const signal = stopper.signal();
  if (signal) {
    process.stderr.write(STOPPED[lang](count.total));
    return EXIT_OF_SIGNAL[signal];
  }
  return count.allStored ? EXIT.ok : EXIT.someRejected;
}

const STOPPING = {
  zh: '\n正在停止：处理完手头的文件就结束。再按一次 Ctrl-C 立即结束。\n',
  en: '\nStopping after the document at hand. Press Ctrl-C again to end at once.\n',
};

const STOPPED = {
  zh: (done: number): string => `导入中断：处理了 ${done} 份，其余没有读取。已存入的报告完好；用同样的命令再次运行即可继续。\n`,
  en: (done: number): string =>
    `Interrupted after ${done} documents; the rest was not read. What was stored is intact; run the same command again to go on.\n`,
};
