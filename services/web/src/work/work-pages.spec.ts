import { describe, expect, test } from '@jest/globals';
import { mayOpen, pagesFor } from './work-pages.ts';

describe('the pages of an organization', () => {
  test('are offered by role', () => {
    expect(pagesFor('recruiter').map(({ to }) => to)).toContain('/work');
    expect(pagesFor('analyst').map(({ to }) => to)).not.toContain('/work');
  });

  test('are kept from who has no use for them, however they came', () => {
    expect(mayOpen('/work', 'interviewer')).toBe(true);
    expect(mayOpen('/work', 'analyst')).toBe(false);
  });

  test('are as their nearest one says, below it', () => {
    expect(mayOpen('/work/any/below', 'analyst')).toBe(false);
    expect(mayOpen('/elsewhere', 'analyst')).toBe(true);
  });
});
