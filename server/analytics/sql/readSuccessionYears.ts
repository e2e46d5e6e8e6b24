/** The years in which agencies of a matched comparison were merged or split, so that they are not compared. */
import { and, asc, eq, gt, inArray, lte, or } from 'drizzle-orm';
import type { Database } from '../../store/openDatabase.ts';
import { earlierFacts, facts } from '../../store/tables/facts.ts';
import { successions } from '../../store/tables/successions.ts';
import type { Plan } from '../planQuestion.ts';
import { buildAddable, buildPair } from './buildWhere.ts';

/** The years, in order; none where no comparison is matched. */
export function readSuccessionYears(db: Database, plan: Plan): number[] {
  const distances = new Set(plan.compare.filter(({ panel }) => panel === 'MATCHED').map(({ yearsBack }) => yearsBack));
  const years = [...distances].flatMap((yearsBack) => readYears(db, plan, yearsBack));
  return [...new Set(years)].sort((a, b) => a - b);
}

function readYears(db: Database, plan: Plan, yearsBack: number): number[] {
  const earlier = earlierFacts();
  const isOfAgency = or(eq(facts.agencyId, successions.agencyId), eq(facts.agencyId, successions.successorId));
  return db
    .selectDistinct({ year: successions.year })
    .from(successions)
    .innerJoin(facts, and(isOfAgency, buildAddable(plan.where, plan.addable)))
    .innerJoin(earlier, buildPair(plan, yearsBack, earlier))
    .where(and(inArray(successions.kind, ['MERGED', 'SPLIT']), gt(successions.year, earlier.year), lte(successions.year, facts.year)))
    .orderBy(asc(successions.year))
    .all()
    .map(({ year }) => year);
}
