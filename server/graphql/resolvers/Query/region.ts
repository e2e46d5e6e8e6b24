
        import type   { QueryResolvers } from './../../types.generated.ts';
        export const region: NonNullable<QueryResolvers['region']> = async (_parent, _arg, _ctx) => { /* Implement Query.region resolver logic here */ };