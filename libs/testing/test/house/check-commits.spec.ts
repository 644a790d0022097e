import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Ran, run, workspace } from './workspace.ts';

const good = [
  'feat: offer slots',
  'fix(scheduling): keep the hold of a guest who pays late',
  'refactor(event-sourcing)!: name things',
  'chore: release 1.0',
];
const bad = [
  ['offer slots', 'is not of the form'],
  ['feat offer slots', 'is not of the form'],
  ['feature: offer slots', 'has type "feature"'],
  ['feat(Scheduling): offer slots', 'is not of the form'],
  ['feat: offer slots.', 'ends with a full stop'],
  ['fix: fixed the slots', 'in the imperative'],
  ['feat: adds slots', 'in the imperative'],
  ['feat: adding slots', 'in the imperative'],
  [`feat: ${'x'.repeat(95)}`, 'has 101 characters'],
] as const;

describe('the check of commit subjects', () => {
  const folder = mkdtempSync(join(tmpdir(), 'candor-commits-'));
  const git = (...args: readonly string[]): Ran =>
    run('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: folder });
  const check = (...args: readonly string[]): Ran =>
    run(process.execPath, [join(workspace, 'infra/commits/check-commits.mjs'), ...args], { cwd: folder });

  beforeAll(() => {
    git('init', '--quiet');
    for (const subject of good) git('commit', '--quiet', '--allow-empty', '-m', subject);
    git('tag', 'good');
    for (const [subject] of bad) git('commit', '--quiet', '--allow-empty', '-m', subject);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('well-formed ones pass', () => expect(check('good')).toEqual({ status: 0, stdout: '4 commits checked, 0 problems\n', stderr: '' }));

  test.each(bad)('"%s" does not, and the message says why', (subject, why) => {
    const { status, stderr } = check();
    expect(status).toBe(1);
    const lines = stderr.split('\n').filter((line) => line.includes(`"${subject}"`));
    expect(lines.join('\n')).toContain(why);
  });

  test('a range leaves out what was before it', () =>
    expect(check('good..').stdout).toBe(`${bad.length} commits checked, ${bad.length} problems\n`));
});
