
        import type   { QueryResolvers } from './../../types.generated.ts';
        export const organs: NonNullable<QueryResolvers['organs']> = async (_parent, _arg, _ctx) => { /* Implement Query.organs resolver logic here */ };