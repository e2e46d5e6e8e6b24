/** Collects the keys that one turn of a query asks for and reads them together: one statement instead of one for each row. */

/** Gives the value of a key; the same key is read once. */
export type BatchLoader<Key, Value> = (key: Key) => Promise<Value>;

/** `read` gets the distinct keys of a turn and returns their values by key; `absent` stands for a key without a value. */
export function createBatchLoader<Key, Value>(
  read: (keys: readonly Key[]) => ReadonlyMap<Key, Value>,
  absent: Value,
): BatchLoader<Key, Value> {
  const known = new Map<Key, Promise<Value>>();
  let waiting: Key[] = [];
  let batch: Promise<ReadonlyMap<Key, Value>> | undefined;

  const nextBatch = () =>
    (batch ??= new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      const keys = waiting;
      waiting = [];
      batch = undefined;
      return read(keys);
    }));

  return (key) => {
    const found = known.get(key);
    if (found) return found;
    waiting.push(key);
    const value = nextBatch().then((values) => values.get(key) ?? absent);
    known.set(key, value);
    return value;
  };
}
