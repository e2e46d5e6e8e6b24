/** What one query may ask for at most. */

/** Items of one page of agencies or reports. */
export const MOST_LISTED = 500;
/** Tokens of one document: a question with all metrics and every field of them has less than 2,000. */
export const MOST_TOKENS = 10_000;
/** How deep selections may nest; introspection by GraphiQL needs 15. */
export const DEEPEST_SELECTION = 16;
/** Top fields of one operation, aliases counted: each may run statements of its own. */
export const MOST_TOP_FIELDS = 50;
