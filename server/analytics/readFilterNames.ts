/** Reads the names of what a question names, for its sentence. */
import { readAgencies } from '../store/agencyStore.ts';
import type { Database } from '../store/openDatabase.ts';
import type { FilterNames } from './describeQuestion.ts';
import type { Question } from './question.ts';

/** `nameRegion` knows the regions. */
export function readFilterNames(db: Database, question: Question, nameRegion: FilterNames['region']): FilterNames {
  const { agencies } = question.where;
  const agencyNames = new Map(agencies ? readAgencies(db, agencies).map(({ id, name }) => [id, name]) : []);
  return {
    agency: (id) => agencyNames.get(id) ?? null,
    region: nameRegion,
  };
}
