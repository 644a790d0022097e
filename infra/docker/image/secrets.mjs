// @ts-check
import { readFileSync } from 'node:fs';

/** What may come as a file, whose name is in a variable with `_FILE` behind: anybody who may look at a container sees its variables. */
const secret = /^(CANDOR_\w+|MONGODB_URL|KAFKA_BROKERS|REDIS_URL)_FILE$/;

/**
 * The variables that come as files. One that is given itself goes first, and an empty file is as good as none.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {(file: string) => string} [read]
 * @returns {Record<string, string>}
 */
export function secretsFrom(env, read = (file) => readFileSync(file, 'utf8')) {
  /** @type {Record<string, string>} */
  const found = {};
  for (const [variable, file] of Object.entries(env)) {
    const name = secret.exec(variable)?.[1];
    if (!name || !file || env[name]) continue;
    const text = textOf(variable, file, read).trim();
    if (text) found[name] = text;
  }
  return found;
}

/** A secret that is named and cannot be had; the message is for the person who starts the container. */
export class SecretUnreadable extends Error {
  /** @override */
  name = 'SecretUnreadable';
}

/** @param {string} variable @param {string} file @param {(file: string) => string} read */
function textOf(variable, file, read) {
  try {
    return read(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    const user = process.getuid?.() ?? 'of the container';
    throw new SecretUnreadable(
      code === 'EACCES'
        ? `${variable} names ${file}, which user ${user} may not read: make it readable to that user, and to nobody else.`
        : `${variable} names ${file}, which cannot be read (${code}): give it the name of a file with the secret, or leave it out.`,
    );
  }
}
