/** Ctrl-C and a request to end: the document at hand is finished, then the work stops. A second Ctrl-C ends it at once. */

/** Watches for a signal. */
export interface Stopper {
  /** The signal that came; null while none did. */
  readonly signal: () => StopSignal | null;
  /** Stops watching. */
  readonly release: () => void;
}

export type StopSignal = 'SIGINT' | 'SIGTERM';

/** What a program ended by a signal ends with, by the custom of shells. */
export const EXIT_OF_SIGNAL: Readonly<Record<StopSignal, number>> = { SIGINT: 130, SIGTERM: 143 };

/** Begins to watch; `onStop` is called at the first signal. */
export function stopOnSignal(onStop: () => void): Stopper {
  let came: StopSignal | null = null;
  const listeners = (['SIGINT', 'SIGTERM'] as const).map((name) => [name, () => stop(name)] as const);
  const release = (): void => listeners.forEach(([name, listener]) => process.off(name, listener));
  const stop = (name: StopSignal): void => {
    came = name;
    release();
    onStop();
  };
  listeners.forEach(([name, listener]) => process.on(name, listener));
  return { signal: () => came, release };
}
