import { conversationStream, poolSubject } from '@candor/contracts';
import { type EventLog, eventsOf, type Job, lastOf, stateOf } from '@candor/event-sourcing';
import {
  EVENT_LOG,
  type JobContext,
  type JobHandler,
  Links,
  MAILER,
  type Mailer,
  mailRetries,
  Rows,
  SERVICE_CONFIG,
  type ServiceConfig,
} from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { dayText, lettersIn } from '../mailing/letters.rule.ts';
import { guests } from '../reading/guests.projection.ts';
import { OpenedTexts } from '../reading/opened-texts.ts';
import { organizations } from '../reading/organizations.projection.ts';
import { people } from '../reading/people.projection.ts';
import { Onlookers } from '../talent-pool/onlookers.ts';
import { poolClaims } from '../talent-pool/pool-link.ts';
import { talentPool } from '../talent-pool/talent-pool.decider.ts';

const SendPoolQuestion = z.object({ organizationId: z.string(), candidateId: z.string(), answerUntil: z.string() });
type SendPoolQuestion = z.infer<typeof SendPoolQuestion>;

/** Asks a candidate by mail whether they may be kept in mind, as long as the question waits and they do not block the organization. */
export const sendPoolQuestion: Job<SendPoolQuestion> = {
  name: 'send-pool-question',
  queue: 'mail',
  data: SendPoolQuestion,
  id: (data) => `${poolSubject(data)}@${data.answerUntil}`,
  ...mailRetries,
};

@Injectable()
export class PoolQuestioner implements JobHandler<SendPoolQuestion> {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SERVICE_CONFIG) private readonly config: Pick<ServiceConfig, 'baseUrl'>,
    private readonly rows: Rows,
    private readonly texts: OpenedTexts,
    private readonly links: Links,
    private readonly onlookers: Onlookers,
  ) {}

  async run(asked: SendPoolQuestion, { clock }: JobContext): Promise<void> {
    const { organizationId, candidateId, answerUntil } = asked;
    const membership = await stateOf(this.log, talentPool, poolSubject(asked));
    if (membership?.status !== 'asked' || membership.answerUntil !== answerUntil || answerUntil <= clock.now()) return;
    const { conversationId, askedBy } = membership;
    if ((await this.onlookers.blockedBy([candidateId], organizationId, askedBy)).has(candidateId)) return;
    const [booked, history, candidate, organization] = await Promise.all([
      this.rows.of(guests).get(conversationId),
      eventsOf(this.log, conversationStream, conversationId),
      this.rows.of(people).get(candidateId),
      this.rows.of(organizations).get(organizationId),
    ]);
    const recorded = lastOf(conversationStream, history, 'ConversationRecorded');
    if (!recorded && !booked) throw new Error('what the guest said of themselves is not there yet');
    const sealedName = booked?.name ?? recorded?.otherName;
    const sealedAddress = booked?.address ?? recorded?.otherAddress;
    const open = await this.texts.of([sealedName, sealedAddress, membership.message]);
    const address = open(sealedAddress);
    if (address === null) return;
    const name = open(sealedName);
    const locale = booked?.locale ?? candidate?.locale ?? 'en';
    const letter = lettersIn(locale).pool({
      name,
      organization: organization?.name ?? organizationId,
      message: open(membership.message),
      until: dayText(answerUntil, locale),
      link: `${this.config.baseUrl}/l/${await this.links.sign(poolClaims(membership))}`,
    });
    await this.mailer.send({
      id: `talent-pool/${poolSubject(asked)}/${answerUntil}`,
      person: candidateId,
      organization: organizationId,
      to: { address, ...(name === null ? {} : { name }) },
      ...letter,
    });
  }
}
