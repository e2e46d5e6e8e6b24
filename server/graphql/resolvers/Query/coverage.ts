
        import type   { QueryResolvers } from './../../types.generated.ts';
        export const coverage: NonNullable<QueryResolvers['coverage']> = async (_parent, _arg, _ctx) => { /* Implement Query.coverage resolver logic here */ };