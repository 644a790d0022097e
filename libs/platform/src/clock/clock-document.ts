import type { Instant } from '@candor/contracts';
import type { mongo } from 'mongoose';

/** The instant of a whole installation that runs on a test clock. `step` rises with every move. */
export interface ClockDocument {
  readonly _id: 'clock';
  readonly instant: Instant;
  readonly step: number;
}

/** A service of one process that follows the test clock, and how far it has got. */
export interface ClockFollower {
  readonly _id: string;
  readonly service: string;
  readonly instant: Instant;
  readonly step: number;
  /** By the database's own time: one that has not been seen for a while is dead and not waited for. */
  readonly seenAt: Date;
}

/** Without a sign of life for so long, a follower counts as dead. */
export const followerLifeMilliseconds = 10_000;

export const clocksOf = (installation: mongo.Db): mongo.Collection<ClockDocument> =>
  installation.collection<ClockDocument>('clock', { readConcern: { level: 'majority' }, writeConcern: { w: 'majority' } });

export const clockFollowersOf = (installation: mongo.Db): mongo.Collection<ClockFollower> =>
  installation.collection<ClockFollower>('clock_followers');

export const livingFollowers = (installation: mongo.Db): Promise<ClockFollower[]> =>
  clockFollowersOf(installation)
    .find({ $expr: { $gt: ['$seenAt', { $subtract: ['$$NOW', followerLifeMilliseconds] }] } })
    .sort({ service: 1, _id: 1 })
    .toArray();
