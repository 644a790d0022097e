import { countPart, type OwnSignal, ownShare } from './own-signal.rule.ts';

/** What became of what they had booked: what they did, not who they are, and shown to them alone. */
export const ownReliability: OwnSignal = {
  key: 'own-reliability',
  title: 'Chats kept, moved and missed',
  definition: 'Of chats that were confirmed: how many were kept, moved by you, cancelled late by you, or missed by you.',
  unit: 'ratio',
  figures: ({ bookings, person }) => {
    const confirmed = bookings.filter((one) => one.confirmed && one.guestId === person);
    const kept = confirmed.filter(({ state, missingIds }) => state === 'confirmed' && !missingIds.includes(person)).length;
    const parts = [
      countPart('moved', confirmed.filter(({ movedByGuest }) => movedByGuest > 0).length),
      countPart('cancelled late', confirmed.filter(({ cancelled }) => cancelled?.by === 'guest' && cancelled.late).length),
      countPart('missed', confirmed.filter(({ missingIds }) => missingIds.includes(person)).length),
    ];
    return ownShare([kept, confirmed.length], {}, () => `You kept ${kept} of ${confirmed.length} chats.`, parts);
  },
};
