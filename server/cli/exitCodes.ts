/** What the command line ends with: 0 all well, 1 some documents rejected or the work could not be done, 2 wrong use. */
export const EXIT = { ok: 0, someRejected: 1, wrongUse: 2 } as const;
