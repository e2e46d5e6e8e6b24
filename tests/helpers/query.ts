/** Runs an operation against the API as a client would, without HTTP. */
import { createContext } from '../../server/graphql/context.ts';
import { createApollo } from '../../server/graphql/createApollo.ts';
import type { Database } from '../../server/store/openDatabase.ts';

/** What came back. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
  /** What was kept for the log. */
  readonly logged: readonly unknown[];
}

/** The answer to an operation. */
export async function query(db: Database, source: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const logged: unknown[] = [];
  const apollo = createApollo();
  const { body } = await apollo.executeOperation(
    { query: source, variables },
    { contextValue: createContext(db, (error) => logged.push(error)) },
  );
  await apollo.stop();
  if (body.kind !== 'single') throw new Error('The answer came in parts.');
  // As a client sees it: no prototypes, no undefined.
  const { data, errors } = JSON.parse(JSON.stringify(body.singleResult)) as Partial<Answer>;
  return { data, errors: errors ?? [], logged };
}
