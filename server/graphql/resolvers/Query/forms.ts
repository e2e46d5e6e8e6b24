/** The official forms, oldest first. */
import { FORM_VERSIONS } from '../../../domain/form.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const forms: NonNullable<QueryResolvers['forms']> = () => FORM_VERSIONS;
