/** Processes of the reading bench (readingChild.js): started, ordered to read, ended. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What reading some documents cost. */
export interface Cost {
  /** Of all threads of the process. */
  readonly processorMs: number;
  readonly seconds: number;
  /** Memory after it. */
  readonly megabytes: number;
  /** The highest memory since the process began. */
  readonly peakMegabytes: number;
}

/** A process that reads the documents of one folder, over and over. */
export interface ReadingProcess {
  readonly read: (count: number) => Promise<Cost>;
  readonly end: () => void;
}

/** `reader` is the built server in one thread, `threads` its pool, `library` what it stands on. */
export async function startReading(role: 'reader' | 'threads' | 'library', format: string, folder: string): Promise<ReadingProcess> {
  const child = fork(fileURLToPath(new URL('./readingChild.js', import.meta.url)), [role, format, folder], { execArgv: [] });
  await answerOf(child);
  return {
    read: async (count) => {
      const answer = answerOf(child);
      child.send(count);
      return (await answer) as Cost;
    },
    end: () => child.kill(),
  };
}

function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(new Error('A process of the bench ended before it answered.'));
    child.once('exit', fail);
    child.once('message', (answer) => {
      child.off('exit', fail);
      resolve(answer);
    });
  });
}
