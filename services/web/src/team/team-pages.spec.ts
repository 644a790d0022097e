import { describe, expect, test } from '@jest/globals';
import { mayOpen, pagesFor } from './team-pages.ts';

describe('the pages of an organization', () => {
  test('are offered by role', () => {
    expect(pagesFor('recruiter').map(({ to }) => to)).toContain('/team');
    expect(pagesFor('analyst').map(({ to }) => to)).not.toContain('/team');
  });

  test('are kept from who has no use for them, however they came', () => {
    expect(mayOpen('/team', 'interviewer')).toBe(true);
    expect(mayOpen('/team', 'analyst')).toBe(false);
  });

  test('are as their nearest one says, below it', () => {
    expect(mayOpen('/team/any/below', 'analyst')).toBe(false);
    expect(mayOpen('/elsewhere', 'analyst')).toBe(true);
  });
});
