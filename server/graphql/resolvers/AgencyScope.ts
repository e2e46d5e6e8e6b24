/** The scope of an agency, with its reason in words. */
import { describeScope } from '../../directory/describeScope.ts';
import { toLang } from '../lang.ts';
import type { AgencyScopeResolvers } from './../types.generated.ts';

export const AgencyScope: AgencyScopeResolvers = {
  reason: ({ scope, basis, unitType }, { lang }) => describeScope(scope, basis, unitType)[toLang(lang)],
};
