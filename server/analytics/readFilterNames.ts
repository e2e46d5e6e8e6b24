/** Reads the names of the agencies and regions that a question names, for its sentence. */
import { readAgencies, readRegions } from '../store/agencyStore.ts';
import type { Database } from '../store/openDatabase.ts';
import type { FilterNames } from './describeQuestion.ts';
import type { Question } from './question.ts';

/** `nameRegion` knows the regions that no agency of the data belongs to, such as a province above them. */
export function readFilterNames(db: Database, question: Question, nameRegion: FilterNames['region']): FilterNames {
  const { agencies, under } = question.where;
  const agencyNames = new Map(agencies ? readAgencies(db, agencies).map(({ id, name }) => [id, name]) : []);
  const regionNames = new Map(under ? readRegions(db, under).map(({ code, name }) => [code, name]) : []);
  return {
    agency: (id) => agencyNames.get(id) ?? null,
    region: (code) => regionNames.get(code) ?? nameRegion(code),
  };
}
