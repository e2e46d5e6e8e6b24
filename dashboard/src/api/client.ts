/** The one connection to the API. Answers are kept for the life of the page; they belong to a data version. */
import { cacheExchange, Client, fetchExchange } from '@urql/vue';

/** The client that every view asks through. */
export const client = new Client({ url: '/graphql', exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });
