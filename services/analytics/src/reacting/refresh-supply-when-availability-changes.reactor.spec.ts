import { availabilityStream } from '@candor/contracts';
import { enqueue } from '@candor/event-sourcing';
import { reactorSpec, recorded } from '@candor/testing';
import { expect, test } from '@jest/globals';
import { refreshAvailabilitySupply } from '../jobs/refresh-availability-supply.job.ts';
import { refreshSupplyWhenAvailabilityChanges } from './refresh-supply-when-availability-changes.reactor.ts';

const notice = (origin: 'live' | 'import' | 'demo') =>
  recorded(availabilityStream, 'acme/hana', 'NoticeSet', { noticeMinutes: 5 }, { origin });
const stream = 'scheduling/availability/acme/hana';

test('every change of a host has the figures of the organization counted', () =>
  reactorSpec(refreshSupplyWhenAvailabilityChanges)
    .on(notice('live'), notice('live'))
    .thenEffects([
      enqueue(refreshAvailabilitySupply, { organizationId: 'acme', stream, version: 1, position: 1 }),
      enqueue(refreshAvailabilitySupply, { organizationId: 'acme', stream, version: 2, position: 2 }),
    ]));

test('history that comes in late counts as well', () =>
  reactorSpec(refreshSupplyWhenAvailabilityChanges)
    .on(notice('demo'))
    .thenEffects([enqueue(refreshAvailabilitySupply, { organizationId: 'acme', stream, version: 1, position: 1 })]));

test('it reacts to every event there is', () =>
  expect(refreshSupplyWhenAvailabilityChanges.from.flatMap(({ react }) => Object.keys(react))).toEqual(
    Object.keys(availabilityStream.events),
  ));

test('the job goes as far as the furthest event that asked for it, in whatever order they ask', () => {
  const [seventh, eighth] = [7, 8].map((position) => ({ organizationId: 'acme', stream, version: position, position }));
  if (!seventh || !eighth) throw new Error('two events');
  expect(refreshAvailabilitySupply.id(eighth)).toBe(refreshAvailabilitySupply.id(seventh));
  expect(refreshAvailabilitySupply.merge?.(seventh, eighth)).toEqual(eighth);
  expect(refreshAvailabilitySupply.merge?.(eighth, seventh)).toEqual(eighth);
});
