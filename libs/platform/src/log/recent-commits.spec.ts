import { describe, expect, test } from '@jest/globals';
import { type Recent, RecentCommits } from './recent-commits.ts';

const commit = (position: number, events = 1, bytes = 300): Recent => ({
  stream: `scheduling/spec/${position}`,
  from: 3,
  to: 2 + events,
  commitId: `${position}`,
  at: '',
  events: Array(events).fill({ id: '', type: 'Happened', schema: 1, data: {}, meta: {} }),
  position,
  bytes,
});

function recentFrom(end: number, ...commits: readonly Recent[]): RecentCommits {
  const recent = new RecentCommits();
  recent.begin(end);
  recent.add(commits);
  return recent;
}

const positions = (recent: RecentCommits, after: number, limit = 100) => recent.after(after, limit)?.map(({ position }) => position);

describe('the end of the log in memory', () => {
  test('is handed out in order, to whoever is within it', () => {
    const recent = recentFrom(10, commit(11), commit(12, 3), commit(15));
    recent.add([commit(16)]);
    expect(positions(recent, 10)).toEqual([11, 12, 15, 16]);
    expect(positions(recent, 11, 2)).toEqual([12, 15]);
    expect(positions(recent, 16)).toEqual([]);
    expect(positions(recent, Number.MAX_SAFE_INTEGER)).toEqual([]);
    expect(recent.after(11, 1)).toEqual([
      { stream: 'scheduling/spec/12', from: 3, to: 5, commitId: '12', at: '', events: commit(12, 3).events, position: 12 },
    ]);
  });

  test('knows nothing of what came before it, nor of what begins within a commit', () => {
    const recent = recentFrom(10, commit(11, 2), commit(13));
    expect(recent.after(9, 100)).toBeUndefined();
    expect(recent.after(11, 100)).toBeUndefined();
    expect(positions(recent, 12)).toEqual([13]);
  });

  test('knows nothing before somebody leads, and no more when nobody does', () => {
    const recent = new RecentCommits();
    expect(recent.after(0, 100)).toBeUndefined();
    recent.begin(10);
    expect(recent.after(10, 100)).toEqual([]);
    recent.add([commit(11)]);
    recent.forget();
    expect(recent.after(11, 100)).toBeUndefined();
    expect(recent.positionOf('scheduling/spec/11', 3)).toBeUndefined();
  });

  test('leaves no commit out', () => {
    const recent = recentFrom(10, commit(11, 2));
    expect(() => recent.add([commit(14)])).toThrow('the commit at 14 came after 12');
    expect(() => new RecentCommits().add([commit(2)])).toThrow('the commit at 2 came after undefined');
  });

  test('tells the position of each version', () => {
    const recent = recentFrom(10, commit(11, 2), commit(13));
    expect([2, 3, 4, 5].map((version) => recent.positionOf('scheduling/spec/11', version))).toEqual([undefined, 11, 12, undefined]);
  });

  test('is kept within bounds, by number and by size', () => {
    const many = recentFrom(0, ...Array.from({ length: 4_010 }, (_, index) => commit(index + 1)));
    expect(many.after(9, 1)).toBeUndefined();
    expect(positions(many, 10, 1)).toEqual([11]);
    const large = recentFrom(0, ...Array.from({ length: 40 }, (_, index) => commit(index + 1, 1, 1_000_000)));
    expect(large.after(7, 1)).toBeUndefined();
    expect(positions(large, 8)).toHaveLength(32);
  });
});
