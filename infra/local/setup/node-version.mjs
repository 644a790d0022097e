// @ts-check
// Loaded before anything else, so that an old Node gets a sentence instead of a syntax error: no import, no new syntax.

/** The oldest Node that can run the set-up; it then brings the Node 24 that everything else runs on. */
export const oldestNode = 20;

/**
 * @param {string} version such as `v16.20.2`
 * @returns {string | undefined} what to say, or nothing when the version will do
 */
export function nodeTooOld(version) {
  const major = Number(version.replace(/^v/, '').split('.')[0]);
  if (major >= oldestNode) return undefined;
  return (
    'This is Node ' +
    version.replace(/^v/, '') +
    '; Candor needs Node ' +
    oldestNode +
    ' or newer to set itself up.\n' +
    "Install a current Node (your system's package manager, nvm, fnm or volta) and run the command again."
  );
}

const complaint = nodeTooOld(process.version);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
