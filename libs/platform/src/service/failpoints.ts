const passed = new Map<string, number>();

/**
 * A place where a test can have this process killed: `CANDOR_FAILPOINTS=plan:3,sent` kills it with SIGKILL at the third
 * passing of `plan` or the first of `sent`. Costs nothing when the variable is not set; see {@link refuseFailpoints}.
 */
export function failpoint(name: string): void {
  const armed = process.env['CANDOR_FAILPOINTS'];
  if (!armed) return;
  const wanted = armed.split(',').find((entry) => entry.trim().split(':')[0] === name);
  if (wanted === undefined) return;
  refuseFailpoints(process.env['NODE_ENV']);
  const times = (passed.get(name) ?? 0) + 1;
  passed.set(name, times);
  if (times === Number(wanted.split(':')[1] ?? 1)) process.kill(process.pid, 'SIGKILL');
}

/** To be called at start-up. Throws when failpoints are armed in production. */
export function refuseFailpoints(mode: string | undefined): void {
  if (mode === 'production' && process.env['CANDOR_FAILPOINTS'])
    throw new Error('CANDOR_FAILPOINTS is set in production: it makes the process kill itself. Unset it.');
}
