import { type CommandsOf, type TermId, type VocabularyStream, vocabularyLimits } from '@candor/contracts';
import type { NewEventOf } from '@candor/event-sourcing';
import { given as givenStream } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { vocabulary } from './vocabulary.decider.ts';
import { countsAs, resolved, soughtTerms, type TermChange, termNameOf, unchanged, vocabularyOf } from './vocabulary.rule.ts';

type Event = NewEventOf<VocabularyStream>;
const given = (...events: readonly Event[]) => givenStream(vocabulary, 'acme').events(...events);
const of = (termId: TermId) => ({ organizationId: 'acme', termId });

const plumbing = 'skill/rocket-plumbing';
const add: CommandsOf<VocabularyStream>['addTerm'] = {
  kind: 'skill',
  name: 'rocket-plumbing',
  label: 'Rocket plumbing',
  synonyms: ['propulsion pipes'],
};
const added: Event = { type: 'TermAdded', data: { ...of(plumbing), label: add.label, synonyms: add.synonyms } };
const merged = (termId: TermId, into: TermId): Event => ({ type: 'TermMerged', data: { ...of(termId), into } });
const retired = (termId: TermId): Event => ({ type: 'TermRetired', data: of(termId) });

describe('a term of an organization', () => {
  test('is added once, under a name that nothing else of the kind has', () => {
    given().when('addTerm', add).then(added);
    given(added)
      .when('addTerm', { ...add, label: 'Other', synonyms: [] })
      .thenRejected('term_exists');
    given(added)
      .when('addTerm', { ...add, name: 'pipes', label: 'Propulsion-Pipes' })
      .thenRejected('phrase_taken', { phrase: 'Propulsion-Pipes', termId: plumbing });
    given()
      .when('addTerm', { ...add, label: 'kubernetes' })
      .thenRejected('phrase_taken', { phrase: 'kubernetes', termId: 'skill/kubernetes' });
    given()
      .when('addTerm', { ...add, name: 'kubernetes' })
      .thenRejected('term_exists');
    given(retired('skill/kubernetes'))
      .when('addTerm', { ...add, label: 'K8s', synonyms: [] })
      .then({ type: 'TermAdded', data: { ...of(plumbing), label: 'K8s', synonyms: [] } });
  });
  test('says each of its synonyms once', () =>
    given()
      .when('addTerm', { ...add, synonyms: ['Rocket-Plumbing', 'pipes', 'PIPES'] })
      .then({ type: 'TermAdded', data: { ...of(plumbing), label: add.label, synonyms: ['pipes'] } }));
  test('is one of so many', () => {
    const own = (n: number) => [`skill/own-${n}`, { ...unchanged('acme', `skill/own-${n}`), own: true, label: `own ${n}` }] as const;
    const state = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => own(n)));
    const context = { subject: 'acme' } as Parameters<typeof vocabulary.decide.addTerm>[2];
    const most = vocabularyLimits.ownTerms;
    expect(vocabulary.decide.addTerm(state(most), add, context)).toMatchObject({ rejected: 'too_many_terms', detail: { most } });
    expect(vocabulary.decide.addTerm(state(most - 1), add, context)).toEqual([added]);
  });
});

describe('what a term is called', () => {
  test('can be changed, for common terms as well', () => {
    given()
      .when('renameTerm', { termId: 'skill/java', label: 'Java 21' })
      .then({ type: 'TermRenamed', data: { ...of('skill/java'), label: 'Java 21', previous: 'Java' } });
    given().when('renameTerm', { termId: 'skill/java', label: 'Java' }).thenNothing();
    given()
      .when('renameTerm', { termId: 'skill/java', label: 'Kotlin' })
      .thenRejected('phrase_taken', { phrase: 'Kotlin', termId: 'skill/kotlin' });
    given().when('renameTerm', { termId: 'skill/none', label: 'None' }).thenRejected('unknown_term');
  });
  test('has synonyms, of which common ones can be taken away and given back', () => {
    const removed: Event = { type: 'SynonymRemoved', data: { ...of('skill/kubernetes'), phrase: 'k8s' } };
    given().when('removeSynonym', { termId: 'skill/kubernetes', phrase: 'k8s' }).then(removed);
    given(removed).when('removeSynonym', { termId: 'skill/kubernetes', phrase: 'K8s' }).thenNothing();
    given(removed)
      .when('addSynonym', { termId: 'skill/kubernetes', phrase: 'K8s' })
      .then({ type: 'SynonymAdded', data: { ...of('skill/kubernetes'), phrase: 'K8s' } });
    given().when('addSynonym', { termId: 'skill/kubernetes', phrase: 'K8S' }).thenNothing();
    given().when('addSynonym', { termId: 'skill/kubernetes', phrase: 'Docker' }).thenRejected('phrase_taken');
  });
});

describe('two terms that are one', () => {
  const pipes: Event = { type: 'TermAdded', data: { ...of('skill/pipes'), label: 'Pipes', synonyms: [] } };
  test('are merged and separated again', () => {
    given(added)
      .when('mergeTerm', { termId: plumbing, into: 'skill/mechanical-engineering' })
      .then(merged(plumbing, 'skill/mechanical-engineering'));
    given(added, merged(plumbing, 'skill/java')).when('mergeTerm', { termId: plumbing, into: 'skill/java' }).thenNothing();
    given(added, merged(plumbing, 'skill/java'))
      .when('mergeTerm', { termId: plumbing, into: 'skill/kotlin' })
      .thenRejected('already_merged', { into: 'skill/java' });
    given(added, merged(plumbing, 'skill/java'))
      .when('separateTerm', { termId: plumbing })
      .then({ type: 'TermSeparated', data: { ...of(plumbing), from: 'skill/java' } });
    given(added).when('separateTerm', { termId: plumbing }).thenRejected('not_merged');
  });
  test('are of one kind, and never in a circle', () => {
    given(added).when('mergeTerm', { termId: plumbing, into: 'topic/culture' }).thenRejected('cannot_be_merged');
    given(added).when('mergeTerm', { termId: plumbing, into: plumbing }).thenRejected('cannot_be_merged');
    given(added).when('mergeTerm', { termId: plumbing, into: 'skill/none' }).thenRejected('unknown_term', { termId: 'skill/none' });
    given(added, pipes, merged(plumbing, 'skill/pipes'))
      .when('mergeTerm', { termId: 'skill/pipes', into: plumbing })
      .thenRejected('cannot_be_merged');
  });
});

test('a term that is retired is restored, unless another is called so by now', () => {
  given().when('retireTerm', { termId: 'skill/java' }).then(retired('skill/java'));
  given(retired('skill/java')).when('retireTerm', { termId: 'skill/java' }).thenNothing();
  given(retired('skill/java'))
    .when('restoreTerm', { termId: 'skill/java' })
    .then({ type: 'TermRestored', data: of('skill/java') });
  given().when('restoreTerm', { termId: 'skill/java' }).thenNothing();
  const mine: Event = { type: 'TermAdded', data: { ...of('skill/mine'), label: 'JVM', synonyms: [] } };
  given(retired('skill/java'), mine).when('restoreTerm', { termId: 'skill/java' }).thenRejected('phrase_taken');
});

describe('what is noted under a term', () => {
  const change = (termId: TermId, more: Partial<TermChange> = {}): TermChange => ({ ...unchanged('acme', termId), ...more });
  const terms = vocabularyOf([
    change(plumbing, { own: true, label: 'Rocket plumbing', added: ['pipes'], mergedInto: 'skill/java' }),
    change('skill/java', { mergedInto: 'skill/kotlin' }),
    change('skill/rust', { retired: true }),
  ]);
  test('counts as what it was merged into, and is still its own', () => {
    expect(countsAs(terms, plumbing)).toBe('skill/kotlin');
    expect(countsAs(terms, 'skill/gone')).toBe('skill/gone');
    expect([plumbing, 'PIPES', 'jvm', 'skill/rust', 'Rust', 'nothing'].map((given) => resolved(terms, 'skill', given))).toEqual([
      'skill/kotlin',
      'skill/kotlin',
      'skill/kotlin',
      'skill/rust',
      null,
      null,
    ]);
    expect(resolved(terms, 'topic', 'Java')).toBeNull();
  });
  test('is looked for by all names of those that count as one, and not when it is retired', () => {
    const sought = soughtTerms(terms);
    expect(sought.find(({ termId }) => termId === 'skill/kotlin')?.phrases).toEqual(
      expect.arrayContaining(['Kotlin', 'Java', 'JVM', 'pipes', 'Rocket plumbing']),
    );
    expect(sought.map(({ termId }) => termId)).not.toEqual(expect.arrayContaining(['skill/java', 'skill/rust', plumbing]));
  });
});

test('a name is made of every label that has something of a name', () => {
  expect(['Größe & Übermut', 'C++', '李'].map(termNameOf)).toEqual(['grosse-ubermut', 'c-plus-plus', '']);
  fc.assert(fc.property(fc.string(), (label) => expect(termNameOf(label)).toMatch(/^(?:[a-z0-9][a-z0-9-]{0,59})?$/)));
});
