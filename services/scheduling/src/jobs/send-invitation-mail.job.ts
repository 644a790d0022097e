import { chatTypeSubject, invitationStream } from '@candor/contracts';
import { type EventLog, eventsOf, evolve, type Job, lastOf, type RowReaders } from '@candor/event-sourcing';
import { EVENT_LOG, type JobContext, type JobHandler, MAILER, type Mailer, mailRetries, Rows } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Correspondents } from '../mailing/correspondents.ts';
import { mailBody, senderName, textsIn } from '../mailing/texts/texts.rule.ts';
import { momentText } from '../mailing/when-text.rule.ts';
import { invitation } from '../outreach/invitation.decider.ts';
import { isOpen } from '../outreach/invitation.rule.ts';
import { MailedLinks } from '../outreach/mailed-links.ts';
import { Onlookers } from '../outreach/onlookers.ts';
import { chatTypes } from '../reading/chat-types.projection.ts';

const SendInvitationMail = z.object({ invitationId: z.string(), round: z.number().int() });
type SendInvitationMail = z.infer<typeof SendInvitationMail>;

/**
 * Mails an invitation, unless it is over by then or the candidate does not want it; nobody learns which. In a queue of its own, so
 * that a large batch keeps nobody waiting who has booked.
 */
export const sendInvitationMail: Job<SendInvitationMail> = {
  name: 'send-invitation-mail',
  queue: 'invitation-mail',
  data: SendInvitationMail,
  id: ({ invitationId, round }) => `${invitationId}/${round}`,
  ...mailRetries,
};

@Injectable()
export class InvitationMailer implements JobHandler<SendInvitationMail> {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(Rows) private readonly rows: RowReaders,
    @Inject(MAILER) private readonly mailer: Mailer,
    private readonly onlookers: Onlookers,
    private readonly correspondents: Correspondents,
    private readonly links: MailedLinks,
  ) {}

  async run({ invitationId, round }: SendInvitationMail, { clock }: JobContext): Promise<void> {
    const events = await eventsOf(this.log, invitationStream, invitationId);
    const state = evolve(invitation, invitation.initial, events);
    const invited = lastOf(invitationStream, events, 'CandidateInvited');
    if (!invited || state.status === 'none' || state.round !== round || !isOpen(state, clock.now())) return;
    const { candidateId, organizationId, chatTypeId, invitedBy, locale, expiresAt } = invited;
    const chatType = await this.rows.of(chatTypes).get(chatTypeSubject({ organizationId, chatTypeId }));
    if (!chatType || chatType.archived || !(await this.onlookers.mayInvite(candidateId, organizationId, invitedBy))) return;
    const [name, address, message] = await this.correspondents.openTexts([
      invited.candidateName,
      invited.candidateAddress,
      invited.message,
    ]);
    if (address === undefined) return;
    const texts = textsIn(locale);
    const ownName = await this.correspondents.organizationName(organizationId);
    const organization = senderName(texts, ownName, chatType.description.client);
    const link = await this.links.toInvitation(invited);
    const mail = texts.outreach.invited({
      organization,
      chatType: chatType.description.name,
      candidate: name ?? texts.somebody,
      message,
      until: momentText(expiresAt, 'UTC', locale),
      link,
      optOutLink: link,
    });
    await this.mailer.send({
      id: `invitation/${invitationId}/${round}`,
      person: candidateId,
      organization: organizationId,
      to: { address, name },
      subject: mail.subject,
      text: mailBody(texts, name, mail, organization),
      unsubscribe: { url: await this.links.toUnsubscribe(invited), oneClick: true },
    });
  }
}
