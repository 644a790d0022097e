import { type CommandsOf, type ObservationsStream, observationLimits } from '@candor/contracts';
import type { NewEventOf } from '@candor/event-sourcing';
import { given as givenStream } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Notes, noNotes } from './observation.rule.ts';
import { observations } from './observations.decider.ts';
import { observed } from './observed.decider.ts';

type Event = NewEventOf<ObservationsStream>;
type Command = CommandsOf<ObservationsStream>;
type Data<Type extends Event['type']> = Extract<Event, { type: Type }>['data'];
const given = (...events: readonly Event[]) => givenStream(observations, 'k1.ana').events(...events);

const author = { conversationId: 'k1', organizationId: 'acme', authorId: 'ana', side: 'guest' } as const;
const onHana = {
  observationId: 'o1',
  about: 'other-side',
  aboutIds: ['hana'],
  content: { kind: 'culture', aspect: 'team' },
  polarity: 'positive',
  saidBy: 'host',
  sureness: 'certain',
  stance: null,
  forOrganization: false,
  said: 'we help each other',
  note: null,
} as const satisfies Command['correct'];
const onBoth = { ...onHana, observationId: 'o2', aboutIds: ['hana', 'omar'] };
const onMarket = {
  ...onHana,
  observationId: 'o3',
  about: 'market',
  aboutIds: [],
  content: { kind: 'industry-outlook', direction: 'growing', withinMonths: null },
} as const;

const direct = { transcriptId: null, suggestionId: null } as const;
const recorded = (data: Command['correct']): Event => ({ type: 'ObservationRecorded', data: { ...author, ...data, ...direct } });
const corrected = (data: Command['correct']): Event => ({ type: 'ObservationCorrected', data: { ...author, ...data, ...direct } });
const released = ({ said: _, note: __, ...data }: Command['correct']): Event => ({
  type: 'ObservationReleased',
  data: { ...author, ...data },
});
const lifted = (...aboutIds: readonly string[]): Event => ({ type: 'EmbargoLifted', data: { ...author, aboutIds } });
const over: Event = { type: 'ConversationOver', data: author };
const withdrawn = (observationId: string, why: Data<'ObservationWithdrawn'>['why'] = 'wanted'): Event => ({
  type: 'ObservationWithdrawn',
  data: { ...author, observationId, why },
});

describe('what is about the other side', () => {
  test('is told nobody before those whom it is about may know', () => {
    given()
      .when('record', { ...author, ...onHana })
      .then(recorded(onHana));
    given(over)
      .when('record', { ...author, ...onHana })
      .then(recorded(onHana));
    given(recorded(onHana)).when('endConversation', author).then(over);
  });
  test('is told when feedback about them is revealed, and with it what is noted later', () => {
    given(recorded(onHana))
      .when('liftEmbargo', { ...author, aboutIds: ['hana'] })
      .then(lifted('hana'), released(onHana));
    given(recorded(onHana), lifted('hana'), released(onHana))
      .when('liftEmbargo', { ...author, aboutIds: ['hana'] })
      .thenNothing();
    given(lifted('hana'))
      .when('record', { ...author, ...onHana })
      .then(recorded(onHana), released(onHana));
  });
  test('waits for the last of several', () => {
    given(recorded(onBoth))
      .when('liftEmbargo', { ...author, aboutIds: ['hana'] })
      .then(lifted('hana'));
    given(recorded(onBoth), lifted('hana'))
      .when('liftEmbargo', { ...author, aboutIds: ['omar'] })
      .then(lifted('omar'), released(onBoth));
  });
  test('is told in the end where nobody gives feedback', () => {
    given(recorded(onBoth), recorded(onHana))
      .when('liftRest', { ...author, except: ['omar'] })
      .then(lifted('hana'), released(onHana));
    given(recorded(onBoth))
      .when('liftRest', { ...author, except: [] })
      .then(lifted('hana', 'omar'), released(onBoth));
    given()
      .when('liftRest', { ...author, except: [] })
      .thenNothing();
  });
});

test('what is not about the other side counts once the conversation is over', () => {
  given(recorded(onMarket))
    .when('liftEmbargo', { ...author, aboutIds: ['hana'] })
    .then(lifted('hana'));
  given(recorded(onMarket)).when('endConversation', author).then(over, released(onMarket));
  given(recorded(onMarket), over, released(onMarket)).when('endConversation', author).thenNothing();
  given(over)
    .when('record', { ...author, ...onMarket })
    .then(recorded(onMarket), released(onMarket));
});

describe('an observation', () => {
  test('is recorded once', () => {
    given(recorded(onHana))
      .when('record', { ...author, ...onHana })
      .thenRejected('observation_exists');
    given(recorded(onHana), withdrawn('o1'))
      .when('record', { ...author, ...onHana })
      .thenRejected('observation_exists');
  });
  test('is corrected, also after it was told', () => {
    const better = { ...onHana, polarity: 'mixed' } as const;
    given(recorded(onHana)).when('correct', better).then(corrected(better));
    given(recorded(onHana)).when('correct', onHana).thenNothing();
    given(recorded(onHana), lifted('hana'), released(onHana)).when('correct', better).then(corrected(better), released(better));
    given().when('correct', better).thenRejected('unknown_observation');
  });
  test('of which one comes to think that it is about somebody else, stays told to nobody', () => {
    const moved = { ...onMarket, observationId: 'o1' };
    given(recorded(onHana)).when('correct', moved).then(corrected(moved));
    given(recorded(onHana), over).when('correct', moved).then(corrected(moved), released(moved));
    given(recorded(onHana), lifted('hana'), released(onHana)).when('correct', moved).thenRejected('already_told');
    given(recorded(onHana), lifted('hana'), released(onHana))
      .when('correct', { ...onHana, aboutIds: ['omar'] })
      .thenRejected('already_told');
  });
  test('has a stance of its author’s', () => {
    const agreed = { ...onHana, stance: 'agree' } as const;
    given(recorded(onHana)).when('takeStance', { observationId: 'o1', stance: 'agree' }).then(corrected(agreed));
    given(recorded(agreed)).when('takeStance', { observationId: 'o1', stance: 'agree' }).thenNothing();
    given(recorded(agreed)).when('takeStance', { observationId: 'o1', stance: null }).then(corrected(onHana));
  });
  test('is withdrawn', () => {
    given(recorded(onHana)).when('withdraw', { observationId: 'o1' }).then(withdrawn('o1'));
    given(recorded(onHana), withdrawn('o1')).when('withdraw', { observationId: 'o1' }).thenNothing();
    given().when('withdraw', { observationId: 'o1' }).thenRejected('unknown_observation');
  });
  test('goes with its author', () =>
    given(recorded(onHana), recorded(onBoth)).when('forget', {}).then(withdrawn('o1', 'author-erased'), withdrawn('o2', 'author-erased')));
  test('is one of so many', () => {
    const one = recorded(onHana);
    const ids = Array.from({ length: observationLimits.ofOnePerson }, (_, n) => `n${n}`);
    const state: Notes = {
      ...noNotes,
      observations: Object.fromEntries(
        ids.map((id) => [id, { ...(one.data as Data<'ObservationRecorded'>), observationId: id, released: false }]),
      ),
    };
    const context = {} as Parameters<typeof observations.decide.record>[2];
    expect(observations.decide.record(state, { ...author, ...onHana }, context)).toMatchObject({ rejected: 'too_many_observations' });
  });
});

describe('several at once', () => {
  const { observationId: _, ...rest } = onMarket;
  const several = (...ids: readonly string[]) => ({ ...author, observations: ids.map((observationId) => ({ ...rest, observationId })) });

  test('are noted in their order, and what may be told is told', () => {
    given()
      .when('recordSeveral', { ...author, observations: [onHana, onMarket] })
      .then(recorded(onHana), recorded(onMarket));
    given(over)
      .when('recordSeveral', { ...author, observations: [onHana, onMarket] })
      .then(recorded(onHana), recorded(onMarket), released(onMarket));
  });

  test('are all noted or none', () => {
    given(recorded(onMarket)).when('recordSeveral', several('o7', 'o3')).thenRejected('observation_exists');
    given().when('recordSeveral', several('o7', 'o7')).thenRejected('observation_exists');
    const most = Array.from({ length: observationLimits.ofOnePerson - 1 }, (_, n) => recorded({ ...onMarket, observationId: `n${n}` }));
    given(...most)
      .when('recordSeveral', several('o7', 'o8'))
      .thenRejected('too_many_observations', { most: observationLimits.ofOnePerson });
    given(...most)
      .when('recordSeveral', several('o7'))
      .then(recorded({ ...onMarket, observationId: 'o7' }));
  });
});

describe('a suggestion', () => {
  const of = { transcriptId: 't1', suggestionId: 'term.topic.culture' };
  const accept = { ...author, ...onMarket, ...of, quote: 'our culture is great' };
  const accepted: Event = { type: 'SuggestionAccepted', data: accept };
  const rejected: Event = { type: 'SuggestionRejected', data: { ...author, ...of } };
  test('is accepted or rejected, once', () => {
    given().when('accept', accept).then(accepted);
    given()
      .when('reject', { ...author, ...of })
      .then(rejected);
    given(accepted)
      .when('accept', { ...accept, observationId: 'o9' })
      .thenRejected('already_decided');
    given(accepted)
      .when('reject', { ...author, ...of })
      .thenRejected('already_decided');
    given(rejected)
      .when('reject', { ...author, ...of })
      .thenNothing();
    given(rejected).when('accept', accept).thenRejected('already_decided');
  });
  test('that was accepted is an observation like others', () => given(over).when('accept', accept).then(accepted, released(onMarket)));
  test('goes with its transcript', () => {
    given(accepted, recorded(onHana)).when('forgetTranscript', { transcriptId: 't1' }).then(withdrawn('o3', 'transcript-gone'));
    given(accepted).when('forgetTranscript', { transcriptId: 't2' }).thenNothing();
    given(accepted, withdrawn('o3')).when('forgetTranscript', { transcriptId: 't1' }).thenNothing();
  });
});

test('whatever happens in whatever order, nothing about somebody is told before they may know', () => {
  const steps: readonly (readonly [keyof Command, object])[] = [
    ['record', { ...author, ...onHana }],
    ['record', { ...author, ...onBoth }],
    ['record', { ...author, ...onMarket }],
    ['correct', { ...onBoth, polarity: 'negative' }],
    ['correct', { ...onMarket, about: 'other-side', aboutIds: ['omar'] }],
    ['takeStance', { observationId: 'o1', stance: 'partly' }],
    ['withdraw', { observationId: 'o2' }],
    ['endConversation', author],
    ['liftEmbargo', { ...author, aboutIds: ['hana'] }],
    ['liftRest', { ...author, except: ['omar'] }],
    ['liftEmbargo', { ...author, aboutIds: ['omar'] }],
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 14 }), (taken) => {
      let state = noNotes;
      for (const [name, command] of taken) {
        const decision = observations.decide[name](state, command as never, {} as never);
        for (const { type, data } of 'rejected' in decision ? [] : decision) {
          if (type === 'ObservationReleased' && data.about === 'other-side')
            expect(data.aboutIds.filter((id) => !state.liftedFor.includes(id))).toEqual([]);
          if (type === 'ObservationReleased' && data.about !== 'other-side') expect(state.isOver).toBe(true);
          state = observations.evolve[type](state, data as never, {} as never);
        }
      }
    }),
  );
});

test('what is published is said anew only when it differs, and retracted once', () => {
  const { said: _, note: __, ...content } = onHana;
  const publish = { ...author, ...content };
  const it = (...events: readonly NewEventOf<typeof observed.stream>[]) => givenStream(observed, 'o1').events(...events);
  const published = { type: 'ObservationPublished', data: publish } as const;
  const retracted = { type: 'ObservationRetracted', data: { ...author, observationId: 'o1' } } as const;
  it().when('publish', publish).then(published);
  it(published).when('publish', publish).thenNothing();
  it(published)
    .when('publish', { ...publish, polarity: 'negative' })
    .then({ type: 'ObservationPublished', data: { ...publish, polarity: 'negative' } });
  it(published).when('retract', {}).then(retracted);
  it(published, retracted).when('retract', {}).thenNothing();
  it().when('retract', {}).thenNothing();
});
