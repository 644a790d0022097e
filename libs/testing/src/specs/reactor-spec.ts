import { type Effect, type Reactor, type RecordedEvent, reactionsOf } from '@candor/event-sourcing';
import { expect } from '@jest/globals';
import { deepFreeze } from './deep-freeze.ts';
import { commitsOf, numbered } from './recorded.ts';

/**
 * A spec of a reactor: `reactorSpec(reactor).on(event).thenEffects([send(…), enqueue(…)])`. It also checks that the commands and
 * jobs fit their schemas, and that going through the log twice asks for the same effects under the same ids.
 */
export const reactorSpec = (reactor: Reactor): { on(...events: readonly RecordedEvent[]): Effects } => ({
  on(...events) {
    const commits = deepFreeze(
      commitsOf(
        reactor.from.map(({ stream }) => stream),
        numbered(events),
      ),
    );
    const [first, again] = [
      commits.flatMap((commit) => reactionsOf(reactor, commit)),
      commits.flatMap((commit) => reactionsOf(reactor, commit)),
    ];
    expect(again).toEqual(first);
    expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
    const effects = first.map(({ effect }) => effect);
    for (const effect of effects) assertFits(effect);
    return new Effects(effects);
  },
});

export class Effects {
  constructor(private readonly effects: readonly Effect[]) {}

  /** Exactly these, in this order. */
  thenEffects(effects: readonly Effect[]): void {
    expect(this.effects.map(readable)).toEqual(effects.map(readable));
  }

  thenNothing(): void {
    this.thenEffects([]);
  }
}

function assertFits(effect: Effect): void {
  if (effect.effect === 'job') return void effect.job.data.parse(effect.data);
  const command = effect.stream.commands[effect.name];
  if (!command) throw new Error(`${effect.stream.name} has no command ${effect.name}`);
  command.parse(effect.data);
}

const readable = (effect: Effect): unknown =>
  effect.effect === 'job'
    ? { ...effect, job: `${effect.job.queue}/${effect.job.name}` }
    : { ...effect, stream: `${effect.stream.service}/${effect.stream.name}` };
