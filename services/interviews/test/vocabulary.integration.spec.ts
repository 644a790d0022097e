import type { ObservationView, TermView } from '@candor/contracts';
import { good, problem, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { InterviewsModule } from '../src/interviews.module.ts';
import { booked, candidate, found, memberOf } from './acme.ts';

const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(300_000);

const hana = () => memberOf(installation, 'acme')('hana');
const rita = () => memberOf(installation, 'acme')('rita', 'recruiter');
const ana = () => candidate(installation, 'ana');

interface Changed {
  readonly stream: string;
  readonly version: number;
}
interface Terms {
  readonly items: readonly TermView[];
  readonly next: string | null;
}

beforeAll(async () => {
  installation = await startServices([InterviewsModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer' });
  await booked(installation, { bookingId: 'k4', start: now, end: '2026-03-02T09:30:00.000Z', hostIds: ['hana'], guestId: 'ana' });
  await shown(() => ana().get('conversations/k4'));
});

afterAll(() => installation?.close());

describe('the vocabulary of an organization', () => {
  test('says what is noted under which term, also of what was noted before', async () => {
    const content = { kind: 'topic', term: 'Mars base' };
    const added = good<Changed>(
      await rita().post('vocabulary/terms', { kind: 'topic', label: 'Mars base', synonyms: ['Red Planet office'] }),
    );
    await shown(() => rita().get('vocabulary/terms', { after: added }));
    const body = { about: 'market', content, saidBy: 'host' };
    const recorded = good<Changed & { observationId: string }>(await ana().post('conversations/k4/observations', body));
    const path = `conversations/k4/observations/${recorded.observationId}`;
    expect(good<ObservationView>(await ana().get(path, { after: recorded }))).toMatchObject({
      content: { termId: 'topic/mars-base' },
      countsAs: 'topic/mars-base',
    });
    const merged = good<Changed>(await rita().post('vocabulary/terms/topic/mars-base/merger', { into: 'topic/relocation' }));
    expect(good<ObservationView>(await ana().get(path, { after: merged }))).toMatchObject({
      content: { termId: 'topic/mars-base' },
      countsAs: 'topic/relocation',
      term: 'Relocation',
    });
    const again = good<Changed>(await rita().delete('vocabulary/terms/topic/mars-base/merger'));
    expect(good<ObservationView>(await ana().get(path, { after: again }))).toMatchObject({
      countsAs: 'topic/mars-base',
      term: 'Mars base',
    });
    const found = good<Terms>(await rita().get('vocabulary/terms?search=red%20planet'));
    expect(found.items).toMatchObject([{ termId: 'topic/mars-base', own: true }]);
  });

  test('is its own, and everybody has the common one', async () => {
    const seen = good<Terms>(await ana().get('vocabulary/terms?kind=topic&limit=5'));
    expect(seen.items.map(({ own }) => own)).toEqual([false, false, false, false, false]);
    const next = good<Terms>(await ana().get(`vocabulary/terms?kind=topic&limit=5&cursor=${seen.next}`));
    expect(next.items[0]?.termId).toBe([...seen.items, ...next.items].map(({ termId }) => termId).toSorted()[5]);
    expect((await ana().post('vocabulary/terms', { kind: 'topic', label: 'Mine' })).status).toBe(403);
    expect((await hana().post('vocabulary/terms', { kind: 'topic', label: 'Mine' })).status).toBe(403);
    const globex = memberOf(installation, 'globex')('gil', 'owner');
    expect(good<Terms>(await globex.get('vocabulary/terms?search=mars')).items).toEqual([]);
  });

  test.each([
    ['a name that is taken', 'post', 'vocabulary/terms', { kind: 'skill', label: 'K8S' }, 409, 'phrase_taken'],
    ['a label without letters', 'post', 'vocabulary/terms', { kind: 'skill', label: '!!!' }, 400, 'malformed'],
    ['a label to make no name of', 'post', 'vocabulary/terms', { kind: 'skill', label: '火星' }, 400, 'malformed'],
    ['an unknown term', 'put', 'vocabulary/terms/skill/nowhere/label', { label: 'x' }, 404, 'unknown_term'],
    ['a kind that is none', 'put', 'vocabulary/terms/trait/age/label', { label: 'x' }, 400, 'malformed'],
    ['another kind to merge with', 'post', 'vocabulary/terms/skill/java/merger', { into: 'topic/culture' }, 422, 'cannot_be_merged'],
    ['nothing to separate', 'delete', 'vocabulary/terms/skill/java/merger', undefined, 409, 'not_merged'],
  ] as const)('refuses %s', async (_, method, path, body, status, code) =>
    expect(problem(await (method === 'delete' ? rita().delete(path) : rita()[method](path, body)))).toEqual({ status, code }),
  );
});
