import { availabilityStream, chatTypeStream } from '@candor/contracts';
import { expect, test } from '@jest/globals';
import { ChatTypeController } from '../chat-type/chat-type.controller.ts';
import { HostSettingsController } from './host-settings.controller.ts';
import { SchedulesController } from './schedules.controller.ts';
import { WordHostSchedulesController } from './word-host-schedules.controller.ts';
import { WordHostSettingsController } from './word-host-settings.controller.ts';

test.each([
  ['availability, by the host', availabilityStream, [SchedulesController, HostSettingsController]],
  ['availability, for a host without an account', availabilityStream, [WordHostSchedulesController, WordHostSettingsController]],
  ['chat types', chatTypeStream, [ChatTypeController]],
] as const)('every command of %s has a route, named after it', (_, { commands }, controllers) => {
  const known = Object.keys(commands);
  const routes = controllers.flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype));
  expect(known.filter((name) => !routes.includes(name))).toEqual([]);
});
