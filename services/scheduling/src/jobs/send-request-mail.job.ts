import { type ChatRequestStream, chatRequestStream, chatTypeSubject, type EventsOf, privateLinkStream } from '@candor/contracts';
import { type EventLog, eventsOf, type Job, lastOf, type RowReaders } from '@candor/event-sourcing';
import { EVENT_LOG, type JobHandler, MAILER, type Mailer, mailRetries, Rows } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Correspondents } from '../mailing/correspondents.ts';
import type { MailText } from '../mailing/texts/mail-texts.rule.ts';
import { mailBody, senderName, textsIn } from '../mailing/texts/texts.rule.ts';
import { momentText } from '../mailing/when-text.rule.ts';
import { MailedLinks } from '../outreach/mailed-links.ts';
import { chatTypes } from '../reading/chat-types.projection.ts';

const SendRequestMail = z.object({ requestId: z.string(), round: z.number().int(), kind: z.enum(['asked', 'accepted', 'declined']) });
type SendRequestMail = z.infer<typeof SendRequestMail>;

/** Tells the organization that a candidate asks for a chat, and the candidate what the organization says. */
export const sendRequestMail: Job<SendRequestMail> = {
  name: 'send-request-mail',
  queue: 'mail',
  data: SendRequestMail,
  id: ({ requestId, round, kind }) => `${requestId}/${round}/${kind}`,
  ...mailRetries,
};

type Asked = EventsOf<ChatRequestStream>['ChatRequested'];

@Injectable()
export class RequestMailer implements JobHandler<SendRequestMail> {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(Rows) private readonly rows: RowReaders,
    @Inject(MAILER) private readonly mailer: Mailer,
    private readonly correspondents: Correspondents,
    private readonly links: MailedLinks,
  ) {}

  async run({ requestId, round, kind }: SendRequestMail): Promise<void> {
    const events = await eventsOf(this.log, chatRequestStream, requestId);
    const asked = lastOf(chatRequestStream, events, 'ChatRequested');
    if (asked?.round !== round) return;
    if (kind === 'asked') {
      if (events.at(-1)?.type === 'ChatRequested') await this.toRecruiters(asked);
    } else if (kind === 'declined') await this.toCandidate(asked, kind, await this.decline(asked));
    else {
      const accepted = lastOf(chatRequestStream, events, 'ChatRequestAccepted');
      if (accepted) await this.toCandidate(asked, kind, await this.acceptance(asked, accepted));
    }
  }

  private async toRecruiters(asked: Asked): Promise<void> {
    const { organizationId, requestId, round } = asked;
    const [candidate, message] = await this.correspondents.openTexts([asked.candidateName, asked.message]);
    if (candidate === undefined) return;
    const organization = await this.correspondents.organizationName(organizationId);
    for (const personId of await this.correspondents.recruiters(organizationId)) {
      const reader = await this.correspondents.member(organizationId, personId);
      if (!reader) continue;
      const texts = textsIn(reader.locale);
      const link = this.links.toPage(`chat-requests/${requestId}`);
      const mail = texts.outreach['chat-requested']({ ...nothing, organization, candidate, message, link });
      await this.mailer.send({
        id: `chat-request/${requestId}/${round}/asked/${personId}`,
        person: personId,
        organization: organizationId,
        to: { address: reader.address, name: reader.name },
        subject: mail.subject,
        text: mailBody(texts, reader.name, mail, organization),
      });
    }
  }

  private async decline({ organizationId, locale }: Asked): Promise<MailText> {
    const organization = await this.correspondents.organizationName(organizationId);
    return textsIn(locale).outreach['request-declined']({ ...nothing, organization });
  }

  /** The link is made by a reactor of its own: until it is there, the job tries again. */
  private async acceptance(
    { organizationId, locale, zone }: Asked,
    { chatTypeId, linkId }: EventsOf<ChatRequestStream>['ChatRequestAccepted'],
  ): Promise<MailText> {
    const made = lastOf(privateLinkStream, await eventsOf(this.log, privateLinkStream, linkId), 'PrivateLinkMade');
    if (!made) throw new Error('the private link of an accepted request is not there yet');
    const chatType = await this.rows.of(chatTypes).get(chatTypeSubject({ organizationId, chatTypeId }));
    const texts = textsIn(locale);
    const ownName = await this.correspondents.organizationName(organizationId);
    return texts.outreach['request-accepted']({
      ...nothing,
      organization: senderName(texts, ownName, chatType?.description.client),
      chatType: chatType?.description.name ?? chatTypeId,
      until: momentText(made.expiresAt, zone, locale),
      link: await this.links.toPrivateLink(made),
    });
  }

  private async toCandidate(asked: Asked, kind: 'accepted' | 'declined', mail: MailText): Promise<void> {
    const { requestId, round, candidateId, organizationId, locale } = asked;
    const [name, address] = await this.correspondents.openTexts([asked.candidateName, asked.candidateAddress]);
    if (address === undefined) return;
    const organization = await this.correspondents.organizationName(organizationId);
    await this.mailer.send({
      id: `chat-request/${requestId}/${round}/${kind}/${candidateId}`,
      person: candidateId,
      organization: organizationId,
      to: { address, name },
      subject: mail.subject,
      text: mailBody(textsIn(locale), name, mail, organization),
    });
  }
}

const nothing = { organization: '', chatType: '', candidate: '', message: undefined, until: undefined, link: '', optOutLink: undefined };
