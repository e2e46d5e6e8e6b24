/** The sections as the API names them. */
import type { Section } from '../domain/form.ts';

/** From the section of a field path to the enum value. */
export const SECTION_NAMES = { proactive: 'PROACTIVE', requests: 'REQUESTS', disputes: 'DISPUTES' } as const satisfies Record<
  Section,
  string
>;
