import { availabilityStream } from '@candor/contracts';
import { expect, test } from '@jest/globals';
import { HostSettingsController } from './host-settings.controller.ts';
import { SchedulesController } from './schedules.controller.ts';

test('every command of the stream has a route, named after it', () => {
  const routes = [SchedulesController, HostSettingsController].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype));
  const commands = routes.filter((name) => name !== 'constructor');
  expect(commands.toSorted()).toEqual(Object.keys(availabilityStream.commands).toSorted());
});
