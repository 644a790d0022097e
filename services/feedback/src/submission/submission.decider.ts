import { type CommandsOf, type SubmissionStream, submissionStream } from '@candor/contracts';
import { type CommandContext, type Decider, type Decision, reject } from '@candor/event-sourcing';
import { unfitting } from '../form/fitting-answers.rule.ts';
import { keptOf, sharedTexts } from '../form/kept-answers.rule.ts';
import { flaggedTexts } from '../moderation/flags.rule.ts';
import type { HandedOut, Submission, Submitted } from './submission-state.rule.ts';

type Asked = CommandsOf<SubmissionStream>['submit'];
type Decided = Decision<SubmissionStream>;

/** One side of an exchange. It decides without knowing of the other side. */
export const submission: Decider<Submission, SubmissionStream> = {
  stream: submissionStream,
  initial: { status: 'none' },
  decide: {
    handOut: (state, form) => (state.status === 'none' || state.status === 'taken-back' ? [{ type: 'FormHandedOut', data: form }] : []),
    claim(state) {
      if (state.status === 'none') return reject('unknown_exchange');
      return state.claimed ? reject('already_claimed') : [{ type: 'SideClaimed', data: whose(state.form) }];
    },
    submit: (state, asked, context) =>
      whileOpen(state, context, ({ form, sent }) =>
        sent ? reject('already_submitted', { revealOn: form.deadline }) : written(form, asked, 'FeedbackSubmitted'),
      ),
    amend: (state, asked, context) =>
      whileOpen(state, context, ({ form, sent }) => (sent ? written(form, asked, 'FeedbackAmended') : reject('not_submitted'))),
    release: (state) =>
      state.status === 'open'
        ? [{ type: 'FeedbackReleased', data: { ...whose(state.form), selfEstimate: state.sent?.selfEstimate ?? {} } }]
        : [],
    takeBack: (state) => (state.status === 'open' ? [{ type: 'FormTakenBack', data: whose(state.form) }] : []),
  },
  evolve: {
    FormHandedOut: (state, form) =>
      state.status === 'none' ? { status: 'open', form, sent: null, claimed: false } : { ...state, status: 'open', form },
    SideClaimed: (state) => (state.status === 'none' ? state : { ...state, claimed: true }),
    FeedbackSubmitted: (state, sent) => (state.status === 'none' ? state : { ...state, sent }),
    FeedbackAmended: (state, sent) => (state.status === 'none' ? state : { ...state, sent }),
    FeedbackReleased: (state) => (state.status === 'none' ? state : { ...state, status: 'released' }),
    FormTakenBack: (state) => (state.status === 'none' ? state : { ...state, status: 'taken-back' }),
  },
};

const whose = ({ exchangeId, authorId }: HandedOut): Pick<HandedOut, 'exchangeId' | 'authorId'> => ({ exchangeId, authorId });

type Open = Extract<Submission, { readonly form: HandedOut }>;

/** The deadline counts, whether or not the reveal has been carried out yet. */
function whileOpen(state: Submission, { now }: CommandContext, decide: (open: Open) => Decided): Decided {
  if (state.status === 'none') return reject('unknown_exchange');
  if (state.status === 'taken-back') return reject('exchange_closed');
  if (state.form.deadline <= now) return reject('deadline_passed', { deadline: state.form.deadline });
  if (state.status === 'released') return reject('already_revealed');
  return decide(state);
}

function written(form: HandedOut, { answers, meant, forOrganization }: Asked, type: 'FeedbackSubmitted' | 'FeedbackAmended'): Decided {
  const { exchangeId, authorId, side, formVersion } = form;
  const problems = unfitting(formVersion, side, answers);
  if (problems.length > 0) return reject('answers_not_fitting', { problems });
  const kept = keptOf(answers);
  const flagged = flaggedTexts(sharedTexts(kept));
  const data: Submitted = {
    exchangeId,
    authorId,
    side,
    formVersion,
    answers: kept,
    selfEstimate: answers.selfEstimate,
    privateNote: answers.privateNote === '' ? null : answers.privateNote,
    forOrganization: side === 'guest' && forOrganization,
    flagged,
    meant: meant.filter((place) => flagged.some((text) => text.place === place)),
  };
  return [{ type, data }];
}
