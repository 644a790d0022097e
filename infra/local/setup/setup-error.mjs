// @ts-check

/** A problem that is expected to happen to people: told in words, with what to do, and never with a stack trace. */
export class SetupError extends Error {
  /**
   * @param {string} message what is wrong, one or two sentences
   * @param {readonly string[]} [remedy] what to do about it, one line each
   */
  constructor(message, remedy = []) {
    super(message);
    this.name = 'SetupError';
    this.remedy = remedy;
  }

  /** The text for the terminal. */
  get text() {
    return [this.message, ...this.remedy.map((line) => `  ${line}`)].join('\n');
  }
}

/**
 * Several problems told at once, so that they need not be found one after the other.
 * @param {readonly unknown[]} errors
 * @returns {unknown}
 */
export function together(errors) {
  const [first, ...others] = errors;
  if (!others.length || !errors.every((error) => error instanceof SetupError)) return first;
  // what several of them say comes after what only one says
  const remedies = errors.flatMap(({ remedy }) => remedy);
  const once = remedies.filter((line, index) => !remedies.includes(line, index + 1));
  return new SetupError(errors.map(({ message }) => message).join('\n'), once);
}

/**
 * The system's word for an error, such as ENOSPC.
 * @param {unknown} error
 * @returns {string | undefined}
 */
export const codeOf = (error) =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Thrown inside steps that were given up because the person pressed Ctrl-C. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted');
    this.name = 'Interrupted';
  }
}
