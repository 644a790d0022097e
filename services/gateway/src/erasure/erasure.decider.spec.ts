import { services } from '@candor/contracts';
import { given } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import { erasure } from './erasure.decider.ts';

const requested = (round: number, scope: { person: string; organization?: string } = { person: 'ana' }) =>
  ({ type: 'PersonErasureRequested', data: { ...scope, round, services: [...services] } }) as const;
const noted = (service: string, round = 1) => ({ type: 'PersonErasureAcknowledged', data: { service, round } }) as const;
const completed = (round = 1, scope: { person: string; organization?: string } = { person: 'ana' }) =>
  ({ type: 'PersonErasureCompleted', data: { ...scope, round } }) as const;
const [last, ...others] = services;
const ana = () => given(erasure, 'ana');

describe('erasing a person', () => {
  test('asks every service', () => ana().when('request', {}).then(requested(1)));

  test('that is under way is not asked for again', () => ana().events(requested(1), noted('feedback')).when('request', {}).thenNothing());

  test('notes who has done it', () =>
    ana().events(requested(1)).when('acknowledge', { service: 'feedback', round: 1 }).then(noted('feedback')));

  test('is complete when all have done it, in whatever order', () =>
    ana()
      .events(requested(1), ...others.toReversed().map((service) => noted(service)))
      .when('acknowledge', { service: last, round: 1 })
      .then(noted(last), completed()));

  test('is not complete before', () => {
    for (const missing of others)
      ana()
        .events(requested(1), ...others.filter((service) => service !== missing).map((service) => noted(service)))
        .when('acknowledge', { service: last, round: 1 })
        .then(noted(last));
  });

  test.each([
    ['twice', [requested(1), noted('feedback')], { service: 'feedback', round: 1 }],
    ['by a service that was not asked', [requested(1)], { service: 'mail', round: 1 }],
    [
      'for an earlier round',
      [requested(1), ...services.map((service) => noted(service)), completed(), requested(2)],
      { service: last, round: 1 },
    ],
    ['for a round that never was', [requested(1)], { service: last, round: 2 }],
    ['without a request', [], { service: last, round: 1 }],
    ['after it was complete', [requested(1), ...services.map((service) => noted(service)), completed()], { service: last, round: 1 }],
  ] as const)('an acknowledgement %s changes nothing', (_, events, command) =>
    ana()
      .events(...events)
      .when('acknowledge', command)
      .thenNothing(),
  );

  test('can be asked for again once it is complete, for what has come in since', () =>
    ana()
      .events(requested(1), ...services.map((service) => noted(service)), completed())
      .when('request', {})
      .then(requested(2)));

  test('only what one organization holds', () => {
    const scope = { person: 'ana', organization: 'acme' };
    given(erasure, 'ana/acme').when('request', {}).then(requested(1, scope));
    given(erasure, 'ana/acme')
      .events(requested(1, scope), ...others.map((service) => noted(service)))
      .when('acknowledge', { service: last, round: 1 })
      .then(noted(last), completed(1, scope));
  });

  test('asks all services but the web app, which keeps nothing', () =>
    expect([...services].sort()).toEqual(['analytics', 'feedback', 'gateway', 'interviews', 'scheduling']));
});
