// @ts-check

/** Classes of characters by their Unicode names, which the generator cannot draw from, and some of the same. */
const classes = /** @type {const} */ ([
  ['\\p{Cc}', '\\u0000-\\u001f\\u007f-\\u009f'],
  ['\\p{Cf}', '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff'],
  ['\\p{Zl}', '\\u2028'],
  ['\\p{Zp}', '\\u2029'],
  ['\\p{L}', 'a-zA-Z\\u00df-\\u00f6\\u4e00-\\u4e20'],
  ['\\p{M}', '\\u0301'],
  ['\\p{N}', '0-9'],
]);

/** What is looked ahead for is about lengths, and would have most of what is drawn thrown away. */
const ahead = /\(\?=[^()]*\)/g;

/** A set of characters, or a class that stands by itself. */
const sets = /\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}/g;

/** @param {string} text */
const inPoints = (text) => classes.reduce((simpler, [name, points]) => simpler.replaceAll(name, points), text);

/** @param {string} pattern */
const drawable = (pattern) =>
  pattern.replace(ahead, '').replace(sets, (set) => (set.startsWith('[') ? inPoints(set) : `[${inPoints(set)}]`));

/**
 * The description of the whole API, with patterns that the generator can draw from.
 * @param {string} address of the gateway
 * @returns {Promise<string>} JSON
 */
export async function apiDocument(address) {
  return JSON.stringify(await described(address), (key, value) =>
    key === 'pattern' && typeof value === 'string' ? drawable(value) : value,
  );
}

const tries = 100;

/**
 * Of all services: one that does not answer at the moment is left out of the description, which says so.
 * @param {string} address of the gateway
 * @returns {Promise<object>}
 */
async function described(address) {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(`${address}/api/openapi.json`);
    const document = /** @type {{ info?: { description?: string } }} */ (await response.json());
    const said = document.info?.description;
    if (said === 'All services.') return document;
    if (attempt === tries) throw new Error(`the API's description was answered ${response.status}: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
