import { stream } from '../definition/stream.ts';
import { ConversationKind } from '../scheduling/chat-type.event.ts';
import { guideCommands } from './guide.commands.ts';
import { guideEvents } from './guide.event.ts';

/** Subject: `<organization>/<kind>`. */
export const guideStream = stream({
  service: 'interviews',
  name: 'guide',
  published: false,
  events: guideEvents,
  commands: guideCommands,
  rejections: {
    /** A question that there is not, is not asked by hosts, or not in conversations of this kind. */
    unknown_question: 422,
  },
});
export type GuideStream = typeof guideStream;

export interface GuideKey {
  readonly organizationId: string;
  readonly kind: ConversationKind;
}

export const guideSubject = ({ organizationId, kind }: GuideKey): string => `${organizationId}/${kind}`;

/** Inverse of {@link guideSubject}. */
export function guideOf(subject: string): GuideKey {
  const [organizationId = '', kind] = subject.split('/');
  return { organizationId, kind: ConversationKind.parse(kind) };
}
