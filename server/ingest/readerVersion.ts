/**
 * The version of reading. Make it one more in every release that reads any document otherwise than before: documents that were
 * rejected, or wait for their agency or year, are then read again by the next import (docs/decisions/0007).
 */
export const readerVersion = 1;
