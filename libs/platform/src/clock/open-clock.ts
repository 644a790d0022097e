import type { mongo } from 'mongoose';
import { RedisDoorbell } from '../log/redis-doorbell.ts';
import type { ServiceConfig } from '../service/config.ts';
import { names } from '../service/names.ts';
import { clocksOf } from './clock-document.ts';
import { type ServiceClock, systemClock } from './service-clock.ts';
import { TestClock, type TestClockReports } from './test-clock.ts';

/** This installation cannot run on this clock; the message is for the person who starts it. */
export class ClockRefused extends Error {
  override readonly name = 'ClockRefused';
}

/** The clock that the configuration asks for. Throws {@link ClockRefused}. */
export async function openClock(
  config: Pick<ServiceConfig, 'service' | 'prefix' | 'mode' | 'testClock' | 'redisUrl'>,
  installation: mongo.Db,
  reports: TestClockReports,
): Promise<ServiceClock> {
  if (config.testClock !== undefined) {
    if (config.mode === 'production')
      throw new ClockRefused(
        'A test clock is refused in production: start without --test-clock (CANDOR_TEST_CLOCK), or not in production.',
      );
    const doorbell = new RedisDoorbell(config.redisUrl, names.clockDoorbell(config.prefix));
    return TestClock.open(installation, config.service, config.testClock, reports, doorbell);
  }
  const test = await clocksOf(installation).findOne({ _id: 'clock' });
  if (test)
    throw new ClockRefused(
      `This installation runs on a test clock, which stands at ${test.instant}. Start it with --test-clock ${test.instant}, or empty it with --reset.`,
    );
  return systemClock;
}
