import type { RepublishRequester } from '../kafka/republish-requester.ts';
import type { LeaderReports } from '../log/leader.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import { reasonOf } from './health.ts';
import type { Logger } from './logging.ts';

/** What the leader reports, as log lines, spans and requests for what is missing. */
export function leaderReports(logger: Logger, telemetry: Telemetry, requester: RepublishRequester): LeaderReports {
  return {
    elected: (epoch) => logger.info({ epoch }, 'leads its log'),
    resigned: (epoch, reason) => logger.info({ epoch, reason: reason instanceof Error ? reason.message : reason }, 'leads its log no more'),
    leftBehind: (epoch, names) =>
      logger.error({ epoch, names }, `hangs after the end of its leadership and is left behind: ${names.join(', ')}`),
    unreachable: (failure) => logger.warn({ failure }, `leadership cannot be asked for: MongoDB ${reasonOf(failure)}`),
    failed: (follower, failure, milliseconds) =>
      logger.warn({ follower, failure, milliseconds }, `${follower}: ${reasonOf(failure)}; trying again`),
    gap: (stream, from) => requester.ask(stream, from),
    broken: (stream, from) =>
      logger.error({ stream, from }, 'a commit claims versions that its stream has in another form; it is left out. Run `candor audit`'),
    sequenced: (commits) => {
      void telemetry.each(
        'sequence',
        commits.map(({ events }) => events[0]?.meta.trace),
        { attributes: { commits: commits.length } },
        async () => undefined,
      );
    },
  };
}
