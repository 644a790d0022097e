import { AnalyticsModule } from '@candor/analytics';
import { otherSide, submissionStream } from '@candor/contracts';
import { type AnyJob, type AnyProjection, enqueue, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { FeedbackModule } from '@candor/feedback';
import { Access, DATABASE, type Database, type HttpPlugin, Reads, type ServiceModule } from '@candor/platform';
import { Controller, Get } from '@nestjs/common';

type Items = readonly { readonly exchangeId: string; readonly side: 'host' | 'guest' }[];

/** Each tells by another way that the other side has written something: what a careless change might do. */
export const leaking: Readonly<Record<'feedback' | 'analytics', ServiceModule>> = {
  feedback: {
    ...FeedbackModule,
    // in what travels
    streams: FeedbackModule.streams.map((decider) =>
      decider.stream.name === submissionStream.name ? { ...decider, stream: { ...decider.stream, published: true } } : decider,
    ),
    reactors: [...FeedbackModule.reactors, nudging()],
    controllers: [...FeedbackModule.controllers, waiting()],
    plugins: [...(FeedbackModule.plugins ?? []), telling],
  },
  // in what another service keeps
  analytics: { ...AnalyticsModule, receives: [...AnalyticsModule.receives, { ...submissionStream, published: true }] },
};

/** In answers, counts, order, ETags and headers. */
function telling(...[fastify, context]: Parameters<HttpPlugin>): void {
  const written = (exchangeId: string, side: 'host' | 'guest') =>
    context
      .provided<Database>(DATABASE)
      .collection('commits')
      .countDocuments({ stream: `feedback/submission/${exchangeId}/${side}`, 'events.type': /Submitted|Amended/ });
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    const one = /^\/exchanges\/([^/?]+\.[^/?]+)$/.exec(request.url)?.[1];
    const body = JSON.parse(payload) as { readonly side?: 'host' | 'guest'; readonly items?: Items };
    if (one !== undefined && body.side) {
      const count = await written(decodeURIComponent(one), otherSide(body.side));
      void reply.header('etag', `"${count}"`).header('x-progress', String(count)).removeHeader('content-length');
      return JSON.stringify({ ...body, otherIsReady: count > 0 });
    }
    if (!/^\/exchanges(\?|$)/.test(request.url) || !body.items) return payload;
    const counts = await Promise.all(body.items.map(({ exchangeId, side }) => written(exchangeId, otherSide(side))));
    const waitedFor = body.items.filter((_, index) => (counts[index] ?? 0) > 0);
    const others = body.items.filter((_, index) => counts[index] === 0);
    void reply.removeHeader('content-length');
    return JSON.stringify({ ...body, items: request.url.includes('status=') ? others : [...others, ...waitedFor] });
  });
}

/** In mails: the other side is reminded as soon as one has answered. */
function nudging(): Reactor {
  const job = FeedbackModule.jobs.find((handled) => handled.job.name === 'send-feedback-mail')?.job as AnyJob;
  return {
    name: 'nudge-the-other-side-at-once',
    begins: 'at-first-event',
    from: [
      reactionsTo(submissionStream, {
        FeedbackSubmitted: ({ data: { exchangeId, side }, occurredAt }) =>
          enqueue(job, { exchangeId, side: otherSide(side), kind: 'nudge', when: occurredAt }),
      }),
    ],
  };
}

/** In how long a list lets one wait. */
function waiting(): new () => object {
  const ownFeedback = FeedbackModule.projections.find(({ name }) => name === 'own-feedback') as AnyProjection;

  @Access({ signedIn: true })
  @Controller('planted')
  class Planted {
    @Get('list')
    @Reads(ownFeedback)
    list(): object {
      return { items: [] };
    }
  }
  return Planted;
}
