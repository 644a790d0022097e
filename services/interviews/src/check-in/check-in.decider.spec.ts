import { checkInStream, satisfactionStream } from '@candor/contracts';
import { send } from '@candor/event-sourcing';
import { given, projectionSpec, reactorSpec, recorded } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import { publishSatisfactionForOnesOwnFigures } from '../reacting/publish-satisfaction-for-ones-own-figures.reactor.ts';
import { checkIns } from '../reading/check-ins.projection.ts';
import { checkIn } from './check-in.decider.ts';
import { satisfaction } from './satisfaction.decider.ts';

const of = { personId: 'ana', day: '2026-03-02' };
const subject = 'ana/2026-03-02';
const content = { satisfaction: 4, note: null };
const checkedIn = (satisfaction: number, note: string | null = null) =>
  ({ type: 'CheckedIn', data: { ...of, satisfaction, note } }) as const;
const takenBack = { type: 'CheckInTakenBack', data: of } as const;
const nothing = given(checkIn, subject);
const on = (day: string) => given(checkIn, `ana/${day}`).at('2026-03-02T09:00:00.000Z');

describe('a check-in', () => {
  test('is one a day: what is said later corrects it', () => {
    const today = nothing.at('2026-03-02T09:00:00.000Z');
    today.when('checkIn', content).then(checkedIn(4));
    today.events(checkedIn(4)).when('checkIn', { satisfaction: 2, note: 'Long day' }).then(checkedIn(2, 'Long day'));
    today.events(checkedIn(4)).when('checkIn', content).thenNothing();
    today.events(checkedIn(4, 'Long day')).when('checkIn', content).then(checkedIn(4));
  });

  test('is taken back, once', () => {
    nothing.events(checkedIn(4)).when('takeBack', {}).then(takenBack);
    nothing.events(checkedIn(4), takenBack).when('takeBack', {}).thenRejected('no_check_in');
    nothing.when('takeBack', {}).thenRejected('no_check_in');
  });

  test('is of a day that has come somewhere, and that one remembers', () => {
    for (const day of ['2026-03-02', '2026-02-28', '2016-01-01'])
      on(day)
        .when('checkIn', content)
        .then({ type: 'CheckedIn', data: { ...content, personId: 'ana', day } });
    on('2026-03-03').when('checkIn', content).thenRejected('day_to_come');
    on('2015-12-31').when('checkIn', content).thenRejected('day_too_long_ago');
    given(checkIn, 'ana/2026-03-03')
      .at('2026-03-02T10:30:00.000Z')
      .when('checkIn', content)
      .then({ type: 'CheckedIn', data: { ...content, personId: 'ana', day: '2026-03-03' } });
  });

  test('is a row until it is taken back', () => {
    const first = recorded(checkInStream, subject, 'CheckedIn', checkedIn(4).data, { version: 1 });
    const second = recorded(checkInStream, subject, 'CheckedIn', checkedIn(2).data, { version: 2 });
    projectionSpec(checkIns)
      .given(first, second)
      .thenRows({ [subject]: { ...of, satisfaction: 2, note: null } });
    projectionSpec(checkIns)
      .given(first, second, recorded(checkInStream, subject, 'CheckInTakenBack', of, { version: 3 }))
      .thenRows({});
  });
});

describe('of a check-in', () => {
  test('one number leaves, and goes with it', () => {
    const publishes = reactorSpec(publishSatisfactionForOnesOwnFigures);
    const noted = recorded(checkInStream, subject, 'CheckedIn', checkedIn(4, 'Long day').data);
    const data = { ...of, satisfaction: 4 };
    publishes.on(noted).thenEffects([send(satisfactionStream, subject, 'publish', data)]);
    publishes
      .on(recorded(checkInStream, subject, 'CheckInTakenBack', of))
      .thenEffects([send(satisfactionStream, subject, 'publish', { ...of, satisfaction: null })]);
    const { schema } = satisfactionStream.events.SatisfactionPublished;
    expect(schema.parse({ ...data, note: 'Long day' })).toEqual(data);
  });

  test('the last word counts', () => {
    const published = { type: 'SatisfactionPublished', data: { ...of, satisfaction: 4 } } as const;
    const said = given(satisfaction, subject);
    said.when('publish', { ...of, satisfaction: 4 }).then(published);
    said
      .events(published)
      .when('publish', { ...of, satisfaction: 4 })
      .thenNothing();
    said
      .events(published)
      .when('publish', { ...of, satisfaction: null })
      .then({ type: 'SatisfactionRetracted', data: of });
    said.when('publish', { ...of, satisfaction: null }).thenNothing();
  });
});
