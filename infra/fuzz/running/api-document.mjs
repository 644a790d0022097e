// @ts-check

/** Classes of characters by their Unicode names, which the generator cannot draw from, and the same in code points. */
const classes = /** @type {const} */ ([
  ['\\p{Cc}', '\\u0000-\\u001f\\u007f-\\u009f'],
  ['\\p{Zl}', '\\u2028'],
  ['\\p{Zp}', '\\u2029'],
]);

/**
 * The description of the whole API, with patterns that the generator can draw from.
 * @param {string} address of the gateway
 * @returns {Promise<string>} JSON
 */
export async function apiDocument(address) {
  const response = await fetch(`${address}/api/openapi.json`);
  if (!response.ok) throw new Error(`the API's description was answered ${response.status}`);
  return JSON.stringify(await response.json(), (key, value) =>
    key === 'pattern' && typeof value === 'string'
      ? classes.reduce((pattern, [name, points]) => pattern.replaceAll(name, points), value)
      : value,
  );
}
