// @ts-check
import { SecretUnreadable, secretsFrom } from './secrets.mjs';

/**
 * Runs a program of the image, with the secrets that come as files in its environment.
 * @param {string} program from the root of the image
 */
export async function start(program) {
  endWhenAsked();
  try {
    Object.assign(process.env, secretsFrom(process.env));
  } catch (failure) {
    if (!(failure instanceof SecretUnreadable)) throw failure;
    refuse(failure.message);
  }
  await import(new URL(`../../../${program}`, import.meta.url).href);
}

/** @param {string} message what is wrong, and what to do @returns {never} */
export function refuse(message) {
  console.error(message);
  process.exit(1);
}

/** A signal that has no handler does not end the first process of a container. Programs have handlers of their own once they are loaded. */
function endWhenAsked() {
  /** @type {readonly (string | symbol)[]} */
  const signals = ['SIGTERM', 'SIGINT'];
  const end = () => process.exit(0);
  for (const signal of signals) process.on(signal, end);
  process.on('newListener', (event) => {
    // afterwards: a signal that has no listener for a moment is not listened to any more
    if (signals.includes(event)) process.nextTick(() => process.off(event, end));
  });
}
