import { bookingStream, conversationStream, organizationStream, personStream } from '@candor/contracts';
import { handle, serviceModule } from '@candor/platform';
import { DraftsController } from './drafts/drafts.controller.ts';
import { Drafts } from './drafts/drafts.ts';
import { exchange } from './exchange/exchange.decider.ts';
import { OwnSides } from './exchange/own-sides.ts';
import { Pairs } from './exchange/pairs.ts';
import { RepliesController } from './exchange/replies.controller.ts';
import { FormsQueries } from './form/forms.queries.ts';
import { closeExchanges, ExchangesCloser } from './jobs/close-exchanges.job.ts';
import { ExchangesOpener, openExchanges } from './jobs/open-exchanges.job.ts';
import { RevealReconciler, reconcileReveals } from './jobs/reconcile-reveals.job.ts';
import { ExchangeRevealer, revealExchange } from './jobs/reveal-exchange.job.ts';
import { FeedbackMailer, sendFeedbackMail } from './jobs/send-feedback-mail.job.ts';
import { Correspondents } from './mailing/correspondents.ts';
import { FeedbackPost } from './mailing/feedback-post.ts';
import { nudgeChoice } from './nudges/nudge-choice.decider.ts';
import { NudgeChoices } from './nudges/nudge-choices.ts';
import { NudgesController } from './nudges/nudges.controller.ts';
import { Opening } from './opening/opening.ts';
import { feedbackPolicy } from './policy/feedback-policy.decider.ts';
import { Policies } from './policy/policies.ts';
import { PolicyController } from './policy/policy.controller.ts';
import { openExchangesWhenAConversationEnds } from './reacting/open-exchanges-when-a-conversation-ends.reactor.ts';
import { publishSelfEstimatesAfterTheReveal } from './reacting/publish-self-estimates-after-the-reveal.reactor.ts';
import { revealExchangeAtItsDeadline } from './reacting/reveal-exchange-at-its-deadline.reactor.ts';
import { writeToBothSidesOfAnExchange } from './reacting/write-to-both-sides-of-an-exchange.reactor.ts';
import { bookedGuests } from './reading/booked-guests.projection.ts';
import { exchanges } from './reading/exchanges.projection.ts';
import { ExchangesQueries } from './reading/exchanges.queries.ts';
import { Names } from './reading/names.ts';
import { organizations } from './reading/organizations.projection.ts';
import { outsideChats } from './reading/outside-chats.projection.ts';
import { OwnAfter } from './reading/own-after.ts';
import { ownFeedback } from './reading/own-feedback.projection.ts';
import { people } from './reading/people.projection.ts';
import { SeenExchanges } from './reading/seen-exchanges.ts';
import { ViewAsQueries } from './reading/view-as.queries.ts';
import { Revealing } from './revealing/revealing.ts';
import { selfEstimate } from './submission/self-estimate.decider.ts';
import { submission } from './submission/submission.decider.ts';
import { SubmissionsController } from './submission/submissions.controller.ts';
import { Submitting } from './submission/submitting.ts';

const sixHours = 21_600_000;

export const FeedbackModule = serviceModule({
  service: 'feedback',
  streams: [exchange, feedbackPolicy, nudgeChoice, selfEstimate, submission],
  receives: [bookingStream, conversationStream, organizationStream, personStream],
  projections: [bookedGuests, exchanges, organizations, outsideChats, ownFeedback, people],
  reactors: [
    openExchangesWhenAConversationEnds,
    publishSelfEstimatesAfterTheReveal,
    revealExchangeAtItsDeadline,
    writeToBothSidesOfAnExchange,
  ],
  jobs: [
    handle(closeExchanges, ExchangesCloser),
    handle(openExchanges, ExchangesOpener, { concurrency: 16 }),
    handle(reconcileReveals, RevealReconciler, { repeats: { every: sixHours, data: { at: 'times' } } }),
    handle(revealExchange, ExchangeRevealer),
    handle(sendFeedbackMail, FeedbackMailer),
  ],
  controllers: [
    DraftsController,
    ExchangesQueries,
    FormsQueries,
    NudgesController,
    PolicyController,
    RepliesController,
    SubmissionsController,
    ViewAsQueries,
  ],
  providers: [
    Correspondents,
    Drafts,
    FeedbackPost,
    Names,
    NudgeChoices,
    Opening,
    OwnAfter,
    OwnSides,
    Pairs,
    Policies,
    Revealing,
    SeenExchanges,
    Submitting,
  ],
  erasers: [Drafts],
});
