// @ts-check

/**
 * Whether the programs that are provisioned run here: they are built for Linux x64 with glibc.
 * @param {{ platform: string, arch: string, glibc: string | undefined }} [here]
 * @returns {string | undefined} the name of the other platform, or nothing
 */
export function otherThanLinux({ platform, arch, glibc } = thisPlatform()) {
  const named = { darwin: 'macOS', linux: 'Linux', win32: 'Windows', freebsd: 'FreeBSD' }[platform] ?? platform;
  if (platform === 'linux' && !glibc) return `Linux ${arch} without glibc`;
  return platform === 'linux' && arch === 'x64' ? undefined : `${named} ${arch}`;
}

function thisPlatform() {
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (/** @type {unknown} */ (process.report.getReport()));
  return { platform: process.platform, arch: process.arch, glibc: report.header.glibcVersionRuntime };
}
