import { stream } from '../definition/stream.ts';
import { talentPoolCommands } from './talent-pool.commands.ts';
import { talentPoolEvents } from './talent-pool.event.ts';

/** Subject: `<organizationId>/<candidateId>`. */
export const talentPoolStream = stream({
  service: 'interviews',
  name: 'talent-pool',
  published: true,
  events: talentPoolEvents,
  commands: talentPoolCommands,
  rejections: {
    /** It is asked after a conversation, and with one that the organization knows of. */
    not_held_yet: 409,
    already_asked: 409,
    already_in_pool: 409,
    /** They said no, or left: asking again so soon would be pressing. */
    declined_recently: 409,
    /** Nobody asked, or it was too long ago. */
    not_asked: 404,
    /** The wording has changed since it was shown: show the new one. */
    wording_outdated: 409,
    unknown_wording: 404,
    not_in_pool: 404,
  },
});
export type TalentPoolStream = typeof talentPoolStream;

export interface PoolKey {
  readonly organizationId: string;
  readonly candidateId: string;
}

export const poolSubject = ({ organizationId, candidateId }: PoolKey): string => `${organizationId}/${candidateId}`;
