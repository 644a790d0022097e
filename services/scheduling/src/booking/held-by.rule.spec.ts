import { describe, expect, test } from '@jest/globals';
import { heldBy } from './held-by.rule.ts';

const host = (hostId: string, scheduleId: string | null = null) => ({ hostId, scheduleId });
const robin = { mode: 'round-robin', policy: 'fair', leadThreshold: null, hosts: [{ ...host('hana', 'mornings'), weight: 2 }] } as const;

describe('a booking that keeps its hosts', () => {
  test('keeps the one of a round robin, with their schedule', () =>
    expect(heldBy(robin, ['hana'])).toMatchObject({ mode: 'single', host: host('hana', 'mornings') }));
  test('keeps who took over, whoever is assigned', () =>
    expect(heldBy({ mode: 'single', host: host('hana', 'mornings') }, ['omar'])).toEqual({ mode: 'single', host: host('omar') }));
  test('keeps all of a panel', () => {
    const panel = { mode: 'panel', groups: [[host('hana')], [host('omar'), host('iris', 'late')]] } as const;
    expect(heldBy(panel, ['hana', 'iris'])).toEqual({ mode: 'panel', groups: [[host('hana')], [host('iris', 'late')]] });
  });
  test('keeps those who meet a group', () => {
    const group = { mode: 'group', hosts: [host('ines')], capacity: 3, waitingList: null } as const;
    expect(heldBy(group, ['hana', 'ines'])).toEqual({ ...group, hosts: [host('hana'), host('ines')] });
  });
});
