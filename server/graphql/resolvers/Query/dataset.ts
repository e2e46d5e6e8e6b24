/** What the database holds now. */
import { readDataset } from '../../../store/datasetStore.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const dataset: NonNullable<QueryResolvers['dataset']> = (_parent, _arg, { db }) => readDataset(db);
