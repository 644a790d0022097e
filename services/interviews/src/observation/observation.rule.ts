import type { ConversationSide, EventsOf, ObservationsStream } from '@candor/contracts';

type Events = EventsOf<ObservationsStream>;
export type Recorded = Events['ObservationRecorded'];
type Released = Events['ObservationReleased'];

/** One observation as its author left it last. Texts are sealed. */
export interface Noted extends Recorded {
  readonly released: boolean;
}

/** What one person noted about one conversation, and what is known of when it may be told. */
export interface Notes {
  readonly observations: Readonly<Record<string, Noted>>;
  /** Ids of those that are gone. */
  readonly withdrawn: readonly string[];
  /** `<transcript>/<suggestion>` → the observation, or null where it was rejected. */
  readonly decided: Readonly<Record<string, string | null>>;
  readonly isOver: boolean;
  /** What was noted about these may be told them. */
  readonly liftedFor: readonly string[];
}

export const noNotes: Notes = { observations: {}, withdrawn: [], decided: {}, isOver: false, liftedFor: [] };

export const decisionKey = (transcriptId: string, suggestionId: string): string => `${transcriptId}/${suggestionId}`;

/** Whose stream it is, and of which conversation: said by every event. */
export interface Author {
  readonly conversationId: string;
  readonly organizationId: string | null;
  readonly authorId: string;
  readonly side: ConversationSide;
}

export const authorOf = ({ conversationId, organizationId, authorId, side }: Author): Author => ({
  conversationId,
  organizationId,
  authorId,
  side,
});

/**
 * What is about the other side waits until all whom it is about may know what was said of them. Everything else is the author's
 * own, and counts once the conversation is over.
 */
export const mayBeReleased = ({ about, aboutIds }: Pick<Recorded, 'about' | 'aboutIds'>, { isOver, liftedFor }: Notes): boolean =>
  about === 'other-side' ? aboutIds.every((id) => liftedFor.includes(id)) : isOver;

/** What a release says: everything but words. */
export const releaseOf = (noted: Recorded): Released => ({
  ...authorOf(noted),
  observationId: noted.observationId,
  about: noted.about,
  aboutIds: noted.aboutIds,
  content: noted.content,
  polarity: noted.polarity,
  saidBy: noted.saidBy,
  sureness: noted.sureness,
  stance: noted.stance,
  forOrganization: noted.forOrganization,
});
