// @ts-check
// `npm run -w @candor/web api`: writes src/api/schema.d.ts anew from the merged OpenAPI of a running installation
// (CANDOR_GATEWAY, or that of `npm start`). `-- --check` only says whether it is as it would be written.
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTypescript, { astToString } from 'openapi-typescript';

/** @typedef {Record<string, any>} Json */

const file = new URL('src/api/schema.d.ts', import.meta.url);
const gateway = process.env.CANDOR_GATEWAY ?? 'http://127.0.0.1:4200';
const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** What the page does not decide by: headers are set in one place, refusals are told by their code, `not_yet` is asked again. */
const isWanted = (/** @type {string} */ status) => /^2/.test(status) && status !== '202';

/** @param {Json} operation */
function trimmed({ parameters = [], requestBody, responses = {} }) {
  const good = Object.entries(responses).filter(([status]) => isWanted(status));
  const accepted = Object.entries(responses).filter(([status]) => status === '202');
  return {
    parameters: parameters.filter((/** @type {Json} */ { in: place }) => place !== 'header'),
    ...(requestBody ? { requestBody } : {}),
    responses: Object.fromEntries(good.length > 0 ? good : accepted),
  };
}

/** Limits, patterns and descriptions say nothing in a type. @param {any} value @returns {any} */
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const dropped = ['pattern', 'minimum', 'maximum', 'minLength', 'maxLength', 'exclusiveMinimum', 'exclusiveMaximum', 'format'];
  const isSchema = 'type' in value || '$ref' in value || 'oneOf' in value || 'anyOf' in value;
  const kept = Object.entries(value).filter(([key, inside]) => {
    if (key === 'description') return typeof inside !== 'string';
    return !(isSchema && dropped.includes(key) && typeof inside !== 'object');
  });
  return Object.fromEntries(kept.map(([key, inside]) => [key, plain(inside)]));
}

/** @param {Json} document */
function smaller({ openapi, info, paths, components }) {
  const entries = Object.entries(paths).map(([path, item]) => [
    path,
    Object.fromEntries(methods.flatMap((method) => (item[method] ? [[method, trimmed(item[method])]] : []))),
  ]);
  return plain({
    openapi,
    info: { title: info.title, version: info.version },
    paths: Object.fromEntries(entries),
    components: { schemas: components?.schemas },
  });
}

const response = await fetch(`${gateway}/api/openapi.json`);
if (!response.ok) throw new Error(`${gateway}/api/openapi.json answered ${response.status}: is npm start running?`);
const document = /** @type {any} */ (await response.json());
if (document.info.description !== 'All services.') throw new Error(document.info.description);
const types = await openapiTypescript(smaller(document), { emptyObjectsUnknown: true });
const text = `// Generated from the merged OpenAPI by \`npm run -w @candor/web api\`: not to be edited.\n${astToString(types)}`;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('src/api/schema.d.ts is not what the API is by now: `npm start`, then `npm run -w @candor/web api`.');
  process.exitCode = 1;
}
