import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyRequest } from 'fastify';
import type { HttpPlugin } from './http-app.ts';

/** Whether the web app has been built and can be served. */
export const hasWebApp = (directory: string | undefined): directory is string =>
  directory !== undefined && existsSync(join(directory, 'index.html'));

/** Where the pages of the web app begin: it finds out itself which one an address is. What it has no page for stays 404, which it says in its own words to people. */
const pages = [
  '/book/*',
  '/bookings/*',
  '/chats',
  '/chats/*',
  '/contacts',
  '/l/*',
  '/market',
  '/market/*',
  '/me',
  '/offers',
  '/pitch',
  '/sign-in',
  '/status',
  '/team',
  '/team/*',
];

/** The web app, from the root of the address. Files named by a hash of their content never change. */
export const webApp: HttpPlugin = async (fastify, { config, logger }) => {
  const { webDirectory } = config;
  if (webDirectory === undefined) return;
  if (!hasWebApp(webDirectory))
    logger.warn(
      { webDirectory },
      'CANDOR_WEB_DIR has no index.html: the web app is not served. Build it with `npm run -w @candor/web build`',
    );
  if (!existsSync(webDirectory)) return;
  await fastify.register(async (scope) => {
    scope.addHook('preHandler', async (request, reply) => {
      if (request.routeOptions.url !== rest || !isOpenedByAPerson(request) || (await isFile(webDirectory, request))) return;
      const page = await readFile(join(webDirectory, 'index.html')).catch(() => undefined);
      if (page) return reply.status(404).type('text/html; charset=utf-8').send(page);
    });
    await scope.register(fastifyStatic, {
      root: webDirectory,
      prefix: '/',
      cacheControl: false,
      dotfiles: 'ignore',
      setHeaders: (response, path) =>
        response.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
    });
    for (const page of pages) scope.get(page, (_request, reply) => reply.sendFile('index.html'));
  });
};

/** Whatever is no other route's: a file, or nothing. */
const rest = '/*';

/** A browser that goes to an address asks for a page by name; programs do not, and the API is theirs. */
const isOpenedByAPerson = ({ headers, url }: FastifyRequest): boolean =>
  /\btext\/html\b/.test(headers.accept ?? '') && !/^\/api(?![^/?])/.test(url);

const isFile = (directory: string, { params }: FastifyRequest): Promise<boolean> => {
  const path = (params as { readonly '*': string })['*'];
  if (path === '') return Promise.resolve(true);
  return stat(join(directory, normalize(`/${path}`))).then(
    (found) => found.isFile(),
    () => false,
  );
};
