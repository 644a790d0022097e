import type { Actor, CommandsOf, Instant, RejectionOf, StreamDefinition } from '@candor/contracts';
import { type CommandContext, type Decider, evolve, isRejected, type NewEventOf, type RecordedEvent } from '@candor/event-sourcing';
import { expect } from '@jest/globals';
import { deepFreeze } from './deep-freeze.ts';
import { recordedFrom } from './recorded.ts';
import { instantAt, person } from './spec-time.ts';

interface Situation {
  readonly subject: string;
  readonly past: readonly RecordedEvent[];
  readonly now: Instant;
  readonly actor: Actor;
  readonly organization: string | undefined;
}

/**
 * A spec of a decider: `given(booking).events(held).at('09:11').when('confirm', { … }).thenRejected('hold_expired')`. Along the
 * way it checks that deciding and evolving are pure, that what is decided fits its schemas, and that it can be evolved.
 */
export const given = <State, S extends StreamDefinition>(decider: Decider<State, S>, subject = 'subject'): Given<State, S> =>
  new Given(decider, { subject, past: [], now: instantAt('09:00'), actor: person('somebody'), organization: undefined });

export class Given<State, S extends StreamDefinition> {
  constructor(
    private readonly decider: Decider<State, S>,
    private readonly situation: Situation,
  ) {}

  /** What has happened, at the time and by the actor named so far; may be called again for later events. */
  events(...events: readonly NewEventOf<S>[]): Given<State, S> {
    const { past } = this.situation;
    return this.but({ past: [...past, ...this.record(events)] });
  }

  /** A time on the spec day, such as 09:11, or an instant. */
  at(time: string): Given<State, S> {
    return this.but({ now: instantAt(time) });
  }

  as(actor: Actor | string, organization = this.situation.organization): Given<State, S> {
    return this.but({ actor: typeof actor === 'string' ? person(actor) : actor, organization });
  }

  when<K extends keyof CommandsOf<S> & string>(name: K, command: CommandsOf<S>[K]): Decided<S> {
    const { stream, decide } = this.decider;
    const checked = stream.commands[name]?.safeParse(command);
    if (!checked?.success)
      throw new Error(
        `${name} with ${JSON.stringify(command)} would not reach the decider: ${checked?.error.message ?? 'unknown command'}`,
      );
    const { now, actor, organization, subject } = this.situation;
    const context: CommandContext & { subject: string } = {
      commandId: 'command',
      correlation: 'correlation',
      causation: 'causation',
      now,
      actor,
      organization,
      subject,
    };
    const decideAnew = () =>
      decide[name](this.state(), deepFreeze(structuredClone(checked.data)) as CommandsOf<S>[K], deepFreeze({ ...context }));
    const decision = decideAnew();
    expect(decideAnew()).toEqual(decision);
    if (isRejected(decision)) {
      expect(Object.keys(stream.rejections)).toContain(decision.rejected);
      return new Decided([], { code: decision.rejected as RejectionOf<S>, detail: decision.detail });
    }
    expect(this.state(this.record(decision))).toEqual(this.state(this.record(decision)));
    return new Decided<S>(decision);
  }

  private but(changes: Partial<Situation>): Given<State, S> {
    return new Given(this.decider, { ...this.situation, ...changes });
  }

  private record(events: readonly NewEventOf<S>[]): readonly RecordedEvent[] {
    const { past, now, actor, organization, subject } = this.situation;
    return events.map((event, index) =>
      recordedFrom(this.decider.stream, subject, event as { type: string; data: unknown }, {
        version: past.length + index + 1,
        at: now,
        actor,
        ...(organization === undefined ? {} : { organization }),
      }),
    );
  }

  private state(later: readonly RecordedEvent[] = []): State {
    let state = deepFreeze(structuredClone(this.decider.initial));
    for (const event of [...this.situation.past, ...later])
      state = deepFreeze(evolve(this.decider, state, [deepFreeze(structuredClone(event))]));
    return state;
  }
}

export class Decided<S extends StreamDefinition> {
  constructor(
    private readonly decided: readonly NewEventOf<S>[],
    private readonly rejection?: { readonly code: RejectionOf<S>; readonly detail: unknown },
  ) {}

  /** Exactly these events, in this order. */
  // biome-ignore lint/suspicious/noThenProperty: it reads as the sentence that it is; awaiting a spec that was left unfinished fails below
  then(...events: readonly NewEventOf<S>[]): void {
    const [, fail] = events as readonly unknown[];
    if (typeof fail === 'function') {
      fail(new Error('the spec is not finished: end it with .then(…), .thenRejected(…) or .thenNothing()'));
      return;
    }
    this.expectAccepted();
    expect(this.decided).toEqual(events);
  }

  thenNothing(): void {
    this.expectAccepted();
    expect(this.decided).toEqual([]);
  }

  /** `detail` is compared only where it is given. */
  thenRejected(code: RejectionOf<S>, detail?: Readonly<Record<string, unknown>>): void {
    if (!this.rejection) throw new Error(`not rejected (${code} was expected), but decided: ${JSON.stringify(this.decided, null, 2)}`);
    expect(this.rejection.code).toBe(code);
    if (detail !== undefined) expect(this.rejection.detail).toEqual(detail);
  }

  private expectAccepted(): void {
    if (this.rejection) throw new Error(`rejected: ${this.rejection.code} ${JSON.stringify(this.rejection.detail) ?? ''}`);
  }
}
