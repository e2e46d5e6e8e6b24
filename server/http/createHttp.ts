/** The HTTP application: the API, its explorer, the dashboard and a sign of life. Read this first. */
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { createContext, type Context } from '../graphql/context.ts';
import { GRAPHIQL_POLICY, graphiqlPage } from './graphiqlPage.ts';
import { serveDashboard } from './serveDashboard.ts';

/** What the application is made of. */
export interface HttpOptions {
  /** Started already. */
  readonly apollo: ApolloServer<Context>;
  readonly db: Context['db'];
  /** The folder of the built dashboard. */
  readonly dashboardFolder: string;
  /** Where requests are logged; nowhere when omitted. */
  readonly log?: FastifyBaseLogger;
}

/** A query is text; a megabyte of it is no question. */
const BODY_BYTES = 1024 * 1024;

/** Makes the application; the caller listens. */
export async function createHttp({ apollo, db, dashboardFolder, log }: HttpOptions): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    bodyLimit: BODY_BYTES,
    logController: new LogController({ disableRequestLogging: true }),
    ...(log ? { loggerInstance: log } : {}),
  });
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: OWN_POLICY }, strictTransportSecurity: false });
  await app.register(compress);
  app.setErrorHandler(sendError);

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => createContext(db, (error) => request.log.error({ err: error }, 'query failed')),
    }),
  });
  app.get('/graphiql', async (request, reply) => {
    const { html, gzipped } = await graphiqlPage();
    const compressed = (request.headers['accept-encoding'] ?? '').includes('gzip');
    reply.header('content-security-policy', GRAPHIQL_POLICY).header('vary', 'accept-encoding').type('text/html; charset=utf-8');
    if (compressed) reply.header('content-encoding', 'gzip');
    return reply.send(compressed ? gzipped : html);
  });
  app.get('/healthz', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  await serveDashboard(app, dashboardFolder);
  return app;
}

/** Everything comes from this server; styles may be inline because charts set them on elements. */
const OWN_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** Faults of the request keep their status and say what they are; anything else is logged and not shown. */
function sendError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  if (status < 500) {
    reply.code(status).send({ error: { code: error.code, message: error.message } });
    return;
  }
  request.log.error({ err: error }, 'request failed');
  reply.code(500).send({ error: { code: 'INTERNAL', message: '服务器内部错误，已记录。 An internal error; it was logged.' } });
}
