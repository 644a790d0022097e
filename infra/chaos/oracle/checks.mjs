// @ts-check
// What must hold between what clients were told and what can be read afterwards. Knows nothing of how Candor works.

/** @typedef {{ told: 'done', key: string, stream: string, from: number, to: number, content: string }} Done */
/** @typedef {{ told: 'unknown', key: string, stream: string, content: string }} Unknown no answer came: it may have happened, once */
/** @typedef {{ told: 'refused', key: string }} Refused */
/** @typedef {Done | Unknown | Refused} Told */
/**
 * A commit as it stands in a log.
 * @typedef {object} Commit
 * @property {'commit'} read
 * @property {string} log
 * @property {number} position of its first event
 * @property {string} stream
 * @property {number} from version of its first event
 * @property {number} to version of its last event
 * @property {string} key as clients know it
 * @property {string} content
 * @property {boolean} [copy] it was written to another log and travelled here
 * @property {boolean} [reaction] no client asked for it: the product did it by itself
 */
/** @typedef {{ read: 'row', view: string, copy: 'live' | 'cold', id: string, content: string }} Row */
/** @typedef {{ read: 'effect' | 'expected-effect', effect: string, of: string }} Effect */
/** @typedef {Commit | Row | Effect} Read */
/** @typedef {{ check: string, what: string }} Fault */

const where = (/** @type {{ stream: string, from: number, to: number }} */ { stream, from, to }) => `${stream}@${from}-${to}`;

/**
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => string} key
 * @returns {Map<string, T[]>}
 */
const grouped = (items, key) => {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
};

/** @type {Record<string, (told: readonly Told[], read: readonly Read[]) => string[]>} */
export const checks = {
  'what was acknowledged is there once, where it was told, with its content'(told, read) {
    const stored = grouped(written(read), ({ key }) => key);
    return told.flatMap((it) => {
      if (it.told !== 'done') return [];
      const found = stored.get(it.key) ?? [];
      if (found.length !== 1) return [`${it.key} was acknowledged at ${where(it)} and is there ${found.length} times`];
      const [commit] = found;
      if (commit && where(commit) === where(it) && commit.content === it.content) return [];
      return [`${it.key} was acknowledged as ${where(it)} "${it.content}" and is ${commit && where(commit)} "${commit?.content}"`];
    });
  },
  'nothing is there that was refused, never asked for, or done twice'(told, read) {
    // the last word counts: a client without an answer asks again until it has one
    const asked = new Map(told.map((it) => [it.key, it]));
    return [...grouped(written(read), ({ key }) => key)].flatMap(([key, found]) => {
      const it = asked.get(key);
      if (!it) return [`nobody asked for ${key}`];
      if (it.told === 'refused') return [`${key} was refused and is there`];
      if (found.length > 1) return [`${key} is there ${found.length} times`];
      if (it.told === 'unknown' && (found[0]?.stream !== it.stream || found[0].content !== it.content))
        return [`${key} is there as something else`];
      return [];
    });
  },
  'positions are dense'(_told, read) {
    return [...grouped(commits(read), ({ log }) => log)].flatMap(([log, stored]) => {
      let next = 1;
      return stored
        .toSorted((a, b) => a.position - b.position)
        .flatMap((commit) => {
          const expected = next;
          next = commit.position + commit.to - commit.from + 1;
          return commit.position === expected ? [] : [`${log}: position ${expected} is expected and ${commit.position} follows`];
        });
    });
  },
  'streams are contiguous, in the order of positions'(_told, read) {
    return [...grouped(commits(read), ({ log, stream }) => `${log}: ${stream}`)].flatMap(([name, stored]) => {
      let next = 1;
      return stored
        .toSorted((a, b) => a.position - b.position)
        .flatMap(({ from, to }) => {
          const expected = next;
          next = to + 1;
          return from === expected ? [] : [`${name}: version ${expected} is expected and ${from} follows`];
        });
    });
  },
  'every log that has a stream has the same of it'(_told, read) {
    const streams = grouped(commits(read), ({ stream }) => stream);
    return [...streams].flatMap(([stream, stored]) => {
      const copies = grouped(stored, ({ log }) => log);
      const texts = [...copies].map(([log, of]) => ({
        log,
        text: of
          .map((it) => `${where(it)} ${it.key} ${it.content}`)
          .toSorted()
          .join('\n'),
      }));
      return texts.filter(({ text }) => text !== texts[0]?.text).map(({ log }) => `${stream} differs between ${texts[0]?.log} and ${log}`);
    });
  },
  'every effect that is called for happened once, and no other'(_told, read) {
    const effects = read.flatMap((it) => (it.read === 'effect' || it.read === 'expected-effect' ? [it] : []));
    return [...grouped(effects, ({ effect, of }) => `${effect} of ${of}`)].flatMap(([name, all]) => {
      const happened = all.filter((it) => it.read === 'effect').length;
      const expected = all.length - happened > 0 ? 1 : 0;
      return happened === expected ? [] : [`${name} happened ${happened} times and is called for ${expected} times`];
    });
  },
  'rows are what a rebuild from nothing gives'(_told, read) {
    const rows = read.flatMap((it) => (it.read === 'row' ? [it] : []));
    return [...grouped(rows, ({ view, id }) => `${view} ${id}`)].flatMap(([name, copies]) => {
      const contents = (/** @type {'live' | 'cold'} */ copy) => copies.filter((row) => row.copy === copy).map(({ content }) => content);
      const [live, cold] = [contents('live'), contents('cold')];
      return live.length === 1 && cold.length === 1 && live[0] === cold[0] ? [] : [`${name} is ${live} and a rebuild gives ${cold}`];
    });
  },
};

/** @param {readonly Read[]} read */
const commits = (read) => read.flatMap((it) => (it.read === 'commit' ? [it] : []));

/** Those that stand where clients had them written.
 * @param {readonly Read[]} read
 */
const written = (read) => commits(read).filter(({ copy, reaction }) => !copy && !reaction);
