import { erasureStream, services } from '@candor/contracts';
import { enqueue } from '@candor/event-sourcing';
import { acknowledgementOf, erasePerson, erasePersonWhenRequested, serviceModule } from '@candor/platform';
import { describe, expect, test } from '@jest/globals';
import { given } from '../../src/specs/given.ts';
import { reactorSpec } from '../../src/specs/reactor-spec.ts';
import { recorded } from '../../src/specs/recorded.ts';

const erased = (round: number) => ({ type: 'PersonErased', data: { person: 'ana', service: 'feedback', round } }) as const;
const feedback = acknowledgementOf('feedback');

describe('what a service says about an erasure', () => {
  test('it has carried it out', () => given(feedback, 'ana').when('acknowledge', { round: 1 }).then(erased(1)));
  test('it says so once a round', () => given(feedback, 'ana').events(erased(1)).when('acknowledge', { round: 1 }).thenNothing());
  test('again when it was asked again', () => given(feedback, 'ana').events(erased(1)).when('acknowledge', { round: 2 }).then(erased(2)));
  test('nothing of rounds before', () => given(feedback, 'ana').events(erased(3)).when('acknowledge', { round: 2 }).thenNothing());
  test('for one organization', () =>
    given(feedback, 'ana/acme')
      .when('acknowledge', { round: 1 })
      .then({ type: 'PersonErased', data: { person: 'ana', organization: 'acme', service: 'feedback', round: 1 } }));
});

describe('when an erasure is requested', () => {
  const requested = (subject: string, round: number) =>
    recorded(erasureStream, subject, 'PersonErasureRequested', { person: 'ana', round, services: [...services] });

  test('the person is erased', () =>
    reactorSpec(erasePersonWhenRequested)
      .on(requested('ana', 1))
      .thenEffects([enqueue(erasePerson, { person: 'ana', round: 1, event: 'gateway/erasure/ana@1' })]));

  test('or what one organization holds of them', () =>
    reactorSpec(erasePersonWhenRequested)
      .on(requested('ana/acme', 1))
      .thenEffects([enqueue(erasePerson, { person: 'ana', organization: 'acme', round: 1, event: 'gateway/erasure/ana/acme@1' })]));

  test('also in history that came in late, and with a job of its own each time', () => {
    const late = recorded(erasureStream, 'ana', 'PersonErasureRequested', { person: 'ana', round: 2, services: [] }, { origin: 'import' });
    reactorSpec(erasePersonWhenRequested)
      .on(requested('ana', 1), late)
      .thenEffects([1, 2].map((round) => enqueue(erasePerson, { person: 'ana', round, event: `gateway/erasure/ana@${round}` })));
    const ids = [1, 2].map((round) => erasePerson.id({ person: 'ana', round, event: 'e' }));
    expect(new Set([...ids, erasePerson.id({ person: 'ana', organization: 'acme', round: 1, event: 'e' })]).size).toBe(3);
  });
});

test.each(services)('%s has what it needs in its map', (service) => {
  const none = { streams: [], receives: [], projections: [], reactors: [], jobs: [], controllers: [] };
  const { streams, receives, reactors, jobs } = serviceModule({ service, ...none });
  expect(streams.map(({ stream }) => [stream.service, stream.name, stream.published])).toEqual([
    [service, 'erasure-acknowledgement', true],
  ]);
  expect(receives).toEqual(service === 'gateway' ? [] : [erasureStream]);
  expect([reactors, jobs.map(({ job }) => job)]).toEqual([[erasePersonWhenRequested], [erasePerson]]);
});
