import { pitchTrialCommands, TrialAsked } from '@candor/contracts';
import { given } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chosenVariant } from './chosen-variant.rule.ts';
import { partsToTell } from './parts-to-tell.rule.ts';
import { pitch } from './pitch.decider.ts';
import type { Pitch } from './pitch.rule.ts';
import { pitchTrial } from './pitch-trial.decider.ts';

const part = { personId: 'ana', partId: 'migration' };
const named = { type: 'PitchPartNamed', data: { ...part, title: 'The migration', place: 1 } } as const;
const written = (variantId: string, revision = 1) =>
  ({ type: 'PitchVariantWritten', data: { ...part, variantId, revision, label: null, text: 'We moved it' } }) as const;
const variant = { partId: 'migration', variantId: 'numbers', label: null, text: 'We moved it' };
const story = given(pitch, 'ana');

describe('a story', () => {
  test('has parts, and each of them variants', () => {
    story.when('namePart', { partId: 'migration', title: 'The migration', place: 1 }).then(named);
    story.when('writeVariant', variant).thenRejected('unknown_part');
    story.events(named).when('writeVariant', variant).then(written('numbers'));
    story.events(named, written('numbers')).when('writeVariant', variant).then(written('numbers', 2));
    story.events(named).when('removePart', { partId: 'migration' }).then({ type: 'PitchPartRemoved', data: part });
    story.when('removePart', { partId: 'constructor' }).thenRejected('unknown_part');
  });

  test('does not tell what is retired, unless it is restored or worded anew', () => {
    const told = story.events(named, written('numbers'));
    const retired = { type: 'PitchVariantRetired', data: { ...part, variantId: 'numbers' } } as const;
    told.when('retireVariant', { partId: 'migration', variantId: 'numbers' }).then(retired);
    told.events(retired).when('retireVariant', { partId: 'migration', variantId: 'numbers' }).thenNothing();
    told
      .events(retired)
      .when('restoreVariant', { partId: 'migration', variantId: 'numbers' })
      .then({ type: 'PitchVariantRestored', data: { ...part, variantId: 'numbers' } });
    told.when('retireVariant', { partId: 'migration', variantId: 'to-string' }).thenRejected('unknown_variant');
  });
});

const of = { conversationId: 'b1', organizationId: null, personId: 'ana', kind: 'exploratory' } as const;
const audience = { role: 'peer', industry: null } as const;
const considered = [
  { variantId: 'numbers', revision: 2, tried: 3 },
  { variantId: 'people', revision: 1, tried: 1 },
  { variantId: 'pictures', revision: 1, tried: 1 },
];
const toTell = { partId: 'migration', mode: 'random', variantId: null, draw: 0.5, considered } as const;
const assigned = {
  type: 'VariantsAssigned',
  data: {
    ...of,
    audience,
    parts: [
      {
        partId: 'migration',
        variantId: 'people',
        revision: 1,
        mode: 'random',
        draw: 0.5,
        considered: considered.map(({ variantId, tried }) => ({ variantId, tried })),
      },
    ],
  },
} as const;
const trial = given(pitchTrial, 'b1.ana');

describe('a trial', () => {
  test('is recorded with what it was decided by, once', () => {
    trial.when('assign', { ...of, audience, parts: [toTell] }).then(assigned);
    trial
      .events(assigned)
      .when('assign', { ...of, audience, parts: [toTell] })
      .thenRejected('already_assigned');
    trial.when('assign', { ...of, audience, parts: [] }).thenRejected('nothing_to_tell');
    trial.when('assign', { ...of, audience, parts: [{ ...toTell, mode: 'fixed', variantId: 'gone' }] }).thenRejected('unknown_variant');
  });

  test('can be changed to something that is no chance any more', () => {
    const { kind: _, ...whose } = of;
    const replaced = { type: 'VariantReplaced', data: { ...whose, partId: 'migration', variantId: 'numbers', revision: 2 } } as const;
    trial.events(assigned).when('replace', { partId: 'migration', variantId: 'numbers', revision: 2 }).then(replaced);
    trial.events(assigned).when('replace', { partId: 'migration', variantId: 'people', revision: 1 }).thenNothing();
    trial.events(assigned).when('replace', { partId: 'other', variantId: 'people', revision: 1 }).thenRejected('unknown_part');
    trial.when('replace', { partId: 'migration', variantId: 'people', revision: 1 }).thenRejected('not_assigned');
    trial.events(assigned).when('forget', {}).then({ type: 'TrialForgotten', data: whose });
  });
});

describe('a variant', () => {
  test('is drawn with the same chance as any other', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (count, draw) => {
        const among = Array.from({ length: count }, (_, index) => ({ variantId: `v${index}`, revision: 1, tried: index }));
        const chosen = chosenVariant({ ...toTell, draw, considered: among });
        expect(chosen?.variantId).toBe(`v${Math.floor(draw * count)}`);
        expect(chosenVariant({ ...toTell, draw, considered: among })).toEqual(chosen);
      }),
    ));

  test('that was told least is told, by chance among several', () => {
    const least = (draw: number) => chosenVariant({ ...toTell, mode: 'least-tried', draw })?.variantId;
    expect([least(0), least(0.49), least(0.5), least(0.99)]).toEqual(['people', 'people', 'pictures', 'pictures']);
  });

  test('that is fixed is told, and chance not asked', () =>
    expect(chosenVariant({ ...toTell, mode: 'fixed', variantId: 'numbers' })).toMatchObject({
      variantId: 'numbers',
      revision: 2,
      draw: null,
    }));

  test('is looked for among those that can be told, with how often they were', () => {
    const told = (variants: Pitch[string]['variants'], place: number) => ({ title: 'x', place, variants });
    const one = { revision: 1, label: null, text: 'x', retired: false };
    const all: Pitch = {
      later: told({ bb: one, aa: one, gone: { ...one, retired: true } }, 2),
      first: told({ only: one }, 1),
      empty: told({}, 0),
    };
    const asks = TrialAsked.parse({ mode: 'least-tried', fixed: { first: 'only' } });
    const before = [{ parts: [{ partId: 'later', variantId: 'aa' } as never] }];
    expect(partsToTell(all, asks, before, () => 0.25)).toEqual([
      { partId: 'first', mode: 'fixed', variantId: 'only', draw: 0.25, considered: [{ variantId: 'only', revision: 1, tried: 0 }] },
      {
        partId: 'later',
        mode: 'least-tried',
        variantId: null,
        draw: 0.25,
        considered: [
          { variantId: 'aa', revision: 1, tried: 1 },
          { variantId: 'bb', revision: 1, tried: 0 },
        ],
      },
    ]);
    const parts = partsToTell(all, asks, before, () => 0.25);
    expect(pitchTrialCommands.assign.parse({ ...of, audience, parts }).parts).toEqual(parts);
  });
});
