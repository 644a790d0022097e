import { good } from '../authorization/asking.ts';
import { answers, type TwinWorld } from './twin-world.ts';

/** Hours after the exchanges opened → what happens then. */
export type Doings = Readonly<Record<number, (world: TwinWorld) => Promise<void>>>;

const asHana = async (world: TwinWorld) => await world.as(world.acme.interviewer);
const asCem = async (world: TwinWorld) => await world.as(world.people.cem);
const of = (id: string, what: string) => `api/feedback/exchanges/${id}/${what}`;

/** In both worlds: Ana begins and does not send, Bea has sent. */
export const everywhere: Doings = {
  3: async (world) => void good(await (await world.as(world.people.ana)).put(of(world.exchanges.ana, 'draft'), answers('Draft of Ana'))),
  6: async (world) => void good(await (await world.as(world.people.bea)).post(of(world.exchanges.bea, 'submission'), answers('By Bea'))),
};

/** In the busy world alone: drafts, answers, flagged answers, changes, and wanting no reminders. */
export const busy: Doings = {
  1: async (world) => void good(await (await asHana(world)).put(of(world.exchanges.ana, 'draft'), answers('Draft of Hana'))),
  2: async (world) => {
    good(await (await asCem(world)).put(of(world.exchanges.cem, 'draft'), answers('Draft of Cem')));
    good(await (await asHana(world)).post(of(world.exchanges.ana, 'submission'), answers('By Hana')));
  },
  4: async (world) => void good(await (await asCem(world)).post(of(world.exchanges.cem, 'submission'), answers('By Cem'))),
  // flagged, and nothing said about it: it waits, and the other side, who has answered, must not know
  9: async (world) =>
    void good(await (await asHana(world)).post(of(world.exchanges.bea, 'submission'), answers('Call me: +44 20 7946 0958'))),
  20: async (world) => void good(await (await asHana(world)).put(of(world.exchanges.ana, 'submission'), answers('Changed by Hana'))),
  30: async (world) => void good(await (await asCem(world)).put(of(world.exchanges.cem, 'submission'), answers('Changed by Cem'))),
  31: async (world) => void good(await (await asCem(world)).put('api/feedback/nudges', { nudges: false })),
  50: async (world) => void good(await (await asHana(world)).put(of(world.exchanges.ana, 'draft'), answers('Draft after the fact'))),
};
