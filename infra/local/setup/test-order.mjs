// @ts-check
import { createRequire } from 'node:module';

// its types tell of the module that `require` loads, and are wrong about the one that `import` does
/** @type {typeof import('@jest/test-sequencer')} */
const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

/**
 * Of two files, less than 0 if the first one is to run earlier: those that need servers take long, and short ones fill what they leave
 * free in the end.
 * @param {string} one path
 * @param {string} other path
 */
export const longFirst = (one, other) => Number(isShort(one)) - Number(isShort(other));

/** @param {string} path */
const isShort = (path) => !/\.integration\.spec\.ts$/.test(path);

/** Jest's own order, but for what {@link longFirst} says: on a machine that has run no spec yet it goes by the size of files alone. */
// biome-ignore lint/style/noDefaultExport: Jest loads a sequencer by its default export
export default class TestOrder extends Sequencer {
  /**
   * @override
   * @param {Parameters<InstanceType<typeof Sequencer>['sort']>[0]} tests
   */
  async sort(tests) {
    return (await super.sort(tests)).toSorted((one, other) => longFirst(one.path, other.path));
  }
}
