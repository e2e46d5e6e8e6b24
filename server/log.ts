/** The log: JSON lines on standard error, so that standard output carries results only. */
import { destination, pino, stdTimeFunctions, type Logger } from 'pino';

/** Makes the log of a program. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: stdTimeFunctions.isoTime, redact: ['req.headers'] }, destination({ fd: 2, sync: true }));
}
