import { conversationStream } from '@candor/contracts';
import { type EventLog, eventsOf, type Job, lastOf, stateOf } from '@candor/event-sourcing';
import {
  EVENT_LOG,
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
import { conversation } from '../conversation/conversation.decider.ts';
import { otherSideClaims } from '../conversation/other-side-link.ts';
import { dayText, lettersIn } from '../mailing/letters.rule.ts';
import { OpenedTexts } from '../reading/opened-texts.ts';
import { organizations } from '../reading/organizations.projection.ts';
import { people } from '../reading/people.projection.ts';
import { Onlookers } from '../talent-pool/onlookers.ts';

const SendOtherSideLink = z.object({ conversationId: z.string() });
type SendOtherSideLink = z.infer<typeof SendOtherSideLink>;

/** Mails the other side of an outside chat their link, once, and not to candidates who block the organization. */
export const sendOtherSideLink: Job<SendOtherSideLink> = {
  name: 'send-other-side-link',
  queue: 'mail',
  data: SendOtherSideLink,
  id: ({ conversationId }) => conversationId,
  ...mailRetries,
};

@Injectable()
export class OtherSideMailer implements JobHandler<SendOtherSideLink> {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SERVICE_CONFIG) private readonly config: Pick<ServiceConfig, 'baseUrl'>,
    private readonly rows: Rows,
    private readonly texts: OpenedTexts,
    private readonly links: Links,
    private readonly onlookers: Onlookers,
  ) {}

  async run({ conversationId }: SendOtherSideLink): Promise<void> {
    const state = await stateOf(this.log, conversation, conversationId);
    const events = await eventsOf(this.log, conversationStream, conversationId);
    const written = lastOf(conversationStream, events, 'ConversationRecorded');
    const { recorded, organizationId = null } = state ?? {};
    if (!state || !recorded || recorded.invitedAt === null || !written || state.status === 'abandoned') return;
    if (recorded.by === 'host' && organizationId !== null) {
      const blocked = await this.onlookers.blockedBy([recorded.otherId], organizationId, recorded.recorderId);
      if (blocked.has(recorded.otherId)) return;
    }
    const known = await this.rows.of(people).getMany([recorded.otherId, recorded.recorderId]);
    const recorderName = known.get(recorded.recorderId)?.name;
    const open = await this.texts.of([written.otherName, written.otherAddress, recorderName]);
    const address = open(written.otherAddress);
    if (address === null) return;
    const locale = known.get(recorded.otherId)?.locale ?? known.get(recorded.recorderId)?.locale ?? 'en';
    const name = open(written.otherName);
    const token = await this.links.sign(otherSideClaims(state, recorded, recorded.invitedAt));
    const letter = lettersIn(locale).otherSide({
      name,
      from: open(recorderName),
      organization: organizationId === null ? null : ((await this.rows.of(organizations).get(organizationId))?.name ?? null),
      day: dayText(state.start, locale),
      link: `${this.config.baseUrl}/l/${token}`,
    });
    await this.mailer.send({
      id: `conversation/${conversationId}/other-side`,
      person: recorded.otherId,
      ...(organizationId === null ? {} : { organization: organizationId }),
      to: { address, ...(name === null ? {} : { name }) },
      ...letter,
    });
  }
}
