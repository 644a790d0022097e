import { type Locale, type PersonStream, personStream } from '@candor/contracts';
import { type Decider, reject } from '@candor/event-sourcing';

/** Texts are sealed. */
export interface Person {
  /** Null before anything is known of them. */
  readonly side: 'member' | 'candidate' | null;
  readonly name: string | null;
  readonly address: string | null;
  /** They have shown that they read what goes to the address. */
  readonly verified: boolean;
  readonly zone: string | null;
  readonly locale: Locale | null;
}

const unknown: Person = { side: null, name: null, address: null, verified: false, zone: null, locale: null };

/** One side of a person: what others say of them counts until they say it themselves. */
export const person: Decider<Person, PersonStream> = {
  stream: personStream,
  initial: unknown,
  decide: {
    introduce(state, { side, address, name }, { subject: personId }) {
      if (state.side !== null && state.side !== side) return reject('other_side');
      const registered = { type: 'PersonRegistered', data: { personId, side } } as const;
      const addressed = { type: 'PersonAddressSet', data: { personId, address, verified: false } } as const;
      return [
        ...(state.side === null ? [registered] : []),
        ...(state.address === null ? [addressed] : []),
        ...(state.name === null && name !== undefined ? [{ type: 'PersonNamed', data: { personId, name } } as const] : []),
      ];
    },
    signIn(state, { side, address }, { subject: personId }) {
      if (state.side !== null && state.side !== side) return reject('other_side');
      const registered = { type: 'PersonRegistered', data: { personId, side } } as const;
      const addressed = { type: 'PersonAddressSet', data: { personId, address, verified: true } } as const;
      return [...(state.side === null ? [registered] : []), ...(state.verified ? [] : [addressed])];
    },
    setName: (state, { name }, { subject: personId }) =>
      state.side === null ? reject('unknown_person') : [{ type: 'PersonNamed', data: { personId, name } }],
    setZone(state, { zone }, { subject: personId }) {
      if (state.side === null) return reject('unknown_person');
      return state.zone === zone ? [] : [{ type: 'PersonZoneSet', data: { personId, zone } }];
    },
    setLocale(state, { locale }, { subject: personId }) {
      if (state.side === null) return reject('unknown_person');
      return state.locale === locale ? [] : [{ type: 'PersonLocaleSet', data: { personId, locale } }];
    },
  },
  evolve: {
    PersonRegistered: (state, { side }) => ({ ...state, side }),
    PersonNamed: (state, { name }) => ({ ...state, name }),
    PersonAddressSet: (state, { address, verified }) => ({ ...state, address, verified }),
    PersonZoneSet: (state, { zone }) => ({ ...state, zone }),
    PersonLocaleSet: (state, { locale }) => ({ ...state, locale }),
  },
};
