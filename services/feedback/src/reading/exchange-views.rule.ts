import type {
  EventsOf,
  ExchangeStream,
  FeedbackContentView,
  FeedbackSide,
  Instant,
  OwnExchangeView,
  OwnFeedbackStatus,
  SubmissionStream,
} from '@candor/contracts';

type Sent = EventsOf<SubmissionStream>['FeedbackSubmitted'];
type Answers = Sent['answers'];
type Released = NonNullable<EventsOf<ExchangeStream>['ExchangeRevealed']['host']>;
type Opened = (sealed: string | null) => string | null;

/** The sealed texts of answers. */
export const textsOf = ({ texts, moments }: Pick<Answers, 'texts' | 'moments'>): readonly string[] => [
  ...Object.values(texts),
  ...moments.map(({ text }) => text),
];

const answersView = ({ scales, texts, skills, moments, expectations }: Answers, open: Opened) => ({
  scales,
  texts: Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, open(text)])),
  skills: [...skills],
  moments: moments.map((moment) => ({ ...moment, text: open(moment.text) })),
  expectations,
});

/** What one side wrote, as it was released. */
export const contentView = (content: Released, open: Opened): FeedbackContentView => ({
  ...answersView(content, open),
  flagged: [...content.flagged],
  heldBack: [...content.heldBack],
});

/** What somebody wrote, for themself. */
export const ownView = (
  { answers, selfEstimate, privateNote, forOrganization, flagged, meant }: Sent,
  open: Opened,
): OwnExchangeView['own'] => ({
  answers: answersView(answers, open),
  selfEstimate,
  privateNote: open(privateNote),
  forOrganization,
  flagged: [...flagged],
  meant: [...meant],
});

/** Time may be up before anybody has carried the reveal out. */
export function ownStatus(status: Exclude<OwnFeedbackStatus, 'revealing'>, deadline: Instant, now: Instant): OwnFeedbackStatus {
  const isOpen = status === 'to-answer' || status === 'submitted';
  return isOpen && deadline <= now ? 'revealing' : status;
}

export interface KeptReply {
  readonly side: FeedbackSide;
  readonly text: string;
  readonly at: Instant;
}

export const repliesView = (replies: readonly KeptReply[], open: Opened) => replies.map((reply) => ({ ...reply, text: open(reply.text) }));
