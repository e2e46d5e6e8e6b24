/** What a resolver may use. Made anew for each request, so that what is loaded once is loaded once a request. */
import type { Database } from '../store/openDatabase.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** The context of one request. */
export interface Context {
  readonly db: Database;
  readonly loaders: Loaders;
  /** Keeps an unexpected error for those who run the server, with the id of the request. The caller sees none of it. */
  readonly logError: (error: unknown) => void;
}

/** Makes the context of one request. */
export function createContext(db: Database, logError: Context['logError']): Context {
  return { db, logError, loaders: createLoaders(db) };
}
