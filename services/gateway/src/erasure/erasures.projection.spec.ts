import { erasureStream } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { test } from '@jest/globals';
import { erasures } from './erasures.projection.ts';

const at = (time: string) => `2026-03-02T${time}:00.000Z`;
const requested = recorded(erasureStream, 'ana', 'PersonErasureRequested', { person: 'ana', round: 1, services: ['gateway', 'feedback'] });
const noted = (service: string) => recorded(erasureStream, 'ana', 'PersonErasureAcknowledged', { service, round: 1 }, { at: '09:05' });
const completed = recorded(erasureStream, 'ana', 'PersonErasureCompleted', { person: 'ana', round: 1 }, { at: '09:07' });
const ofAcme = recorded(erasureStream, 'ana/acme', 'PersonErasureRequested', {
  person: 'ana',
  organization: 'acme',
  round: 1,
  services: ['gateway'],
});
const row = { person: 'ana', round: 1, requestedAt: at('09:00') };

test('an erasure names the services that still hold something', () => {
  projectionSpec(erasures)
    .given(requested, noted('feedback'))
    .thenRow('ana', { ...row, pending: ['gateway'] });
});

test('an erasure is complete at its time', () => {
  projectionSpec(erasures)
    .given(requested, noted('feedback'), noted('gateway'), completed)
    .thenRow('ana', { ...row, pending: [], completedAt: at('09:07') });
});

test('asked for again it is pending again', () => {
  const again = recorded(
    erasureStream,
    'ana',
    'PersonErasureRequested',
    { person: 'ana', round: 2, services: ['gateway'] },
    { at: '10:00' },
  );
  projectionSpec(erasures)
    .given(requested, noted('feedback'), noted('gateway'), completed, again)
    .thenRow('ana', { ...row, round: 2, requestedAt: at('10:00'), pending: ['gateway'] });
});

test('the whole person and what one organization holds are two erasures', () => {
  projectionSpec(erasures)
    .given(requested, ofAcme)
    .thenRows({
      ana: { ...row, pending: ['gateway', 'feedback'] },
      'ana/acme': { ...row, organization: 'acme', pending: ['gateway'] },
    });
});
