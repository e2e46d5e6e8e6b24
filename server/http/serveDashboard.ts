/** Serves the built dashboard: its files, and its page for every path that a person opens. */
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ONE_YEAR_SECONDS = 31_536_000;

/** `folder` is the built dashboard; without it every page says that it is not built. */
export async function serveDashboard(app: FastifyInstance, folder: string): Promise<void> {
  const built = existsSync(join(folder, 'index.html'));
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: ['index.html'],
      // The names of assets change with their content; the page that names them must always be fresh.
      setHeaders: (reply, path) => {
        const immutable = path.startsWith(join(folder, 'assets'));
        reply.header('cache-control', immutable ? `public, max-age=${ONE_YEAR_SECONDS}, immutable` : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => (built && isPage(request) ? reply.sendFile('index.html') : notFound(reply, built)));
}

/** A path of the dashboard's own routes, opened by a browser: no file name, no asset. */
function isPage(request: FastifyRequest): boolean {
  const path = request.url.split('?')[0] ?? '';
  const readable = request.method === 'GET' || request.method === 'HEAD';
  return readable && (request.headers.accept ?? '').includes('text/html') && !path.startsWith('/assets/');
}

function notFound(reply: FastifyReply, built: boolean) {
  const message = built
    ? '没有这个地址。 There is nothing at this address.'
    : '没有这个地址；页面尚未构建，请运行 npm run build。 There is nothing at this address; the dashboard is not built, run npm run build.';
  return reply.code(404).send({ error: { code: 'NOT_FOUND', message } });
}
