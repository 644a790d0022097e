import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { HttpPlugin } from './http-app.ts';

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Candor API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<link rel="icon" href="/api/docs/favicon-32x32.png">
</head>
<body>
<main id="api"></main>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/show.js"></script>
</body>
</html>
`;

const script = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#api', deepLinking: true, displayRequestDuration: true, tryItOutEnabled: false, validatorUrl: null });
`;

/** A page to read and try the API, at `/api/docs`; everything it needs comes from here. */
export const apiDocs: HttpPlugin = async (fastify) => {
  const assets = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  for (const address of ['/api/docs', '/api/docs/'])
    fastify.get(address, async (_request, reply) => reply.type('text/html; charset=utf-8').send(html));
  fastify.get('/api/docs/show.js', async (_request, reply) => reply.type('text/javascript; charset=utf-8').send(script));
  await fastify.register(fastifyStatic, {
    root: assets,
    prefix: '/api/docs/',
    decorateReply: false,
    index: false,
    wildcard: false,
    globIgnore: [
      '**/*.html',
      '**/*.map',
      '**/*es-bundle*',
      '**/*.json',
      '**/*.md',
      '**/*.txt',
      '**/LICENSE',
      '**/NOTICE',
      '**/absolute-path.js',
      '**/index.js',
    ],
  });
};
