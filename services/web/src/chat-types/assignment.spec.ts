import { describe, expect, test } from '@jest/globals';
import { forKind, hostsIn, inMode, isComplete, modesOf } from './assignment.ts';
import type { Assignment } from './chat-type.ts';

const hana = { hostId: 'hana', scheduleId: null };
const omar = { hostId: 'omar', scheduleId: 'evenings' };
const panel: Assignment = { mode: 'panel', groups: [[hana, omar], [hana]] };

test('everybody who may hold it is named once', () => expect(hostsIn(panel)).toEqual([hana, omar]));

describe('the same people in another way', () => {
  test.each(['single', 'round-robin', 'panel', 'group'] as const)('%s', (mode) => {
    const next = inMode(panel, mode);
    expect(next.mode).toBe(mode);
    expect(hostsIn(next)).toEqual(mode === 'single' ? [hana] : [hana, omar]);
    expect(isComplete(next)).toBe(true);
  });

  test('a group is met by a group, and nobody else is', () => {
    expect(forKind(panel, 'group').mode).toBe('group');
    expect(forKind(forKind(panel, 'group'), 'fit').mode).toBe('single');
    expect(forKind(panel, 'fit')).toBe(panel);
    expect(modesOf('screening')).not.toContain('group');
  });
});

test('a seat that nobody fills is not complete', () => {
  expect(isComplete({ mode: 'panel', groups: [[hana], []] })).toBe(false);
  expect(isComplete({ mode: 'single', host: { hostId: '', scheduleId: null } })).toBe(false);
});
