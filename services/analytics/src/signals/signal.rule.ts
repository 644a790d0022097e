import type {
  CellDimensions,
  FigureInterval,
  FigurePart,
  Instant,
  SignalAudience,
  SignalDefinitionView,
  SignalScope,
  SignalUnit,
} from '@candor/contracts';
import type { Booking } from '../facts/booking.rule.ts';
import type { Chat } from '../facts/chat.rule.ts';
import type { Offer } from '../facts/offer.rule.ts';
import type { Pooled } from '../facts/pooled.rule.ts';

/** What signals are made of, by kind. */
export interface Facts {
  readonly chats: Chat;
  readonly bookings: Booking;
  readonly offers: Offer;
  readonly pools: Pooled;
}
export type FactKind = keyof Facts;

/** Whole numbers by name: they add up over facts, and what is taken back subtracts. */
export type Values = Readonly<Record<string, number>>;

/** What one fact adds to one cell on behalf of one person. `at` says in which window. */
export interface Contribution {
  readonly dimensions: CellDimensions;
  readonly at: Instant;
  readonly person: string;
  readonly employer: string | null;
  readonly values: Values;
}

/** What was learnt from one person for one cell and window, over all their conversations; `employers`: with whom. */
export interface OfPerson {
  readonly person: string;
  readonly values: Values;
  readonly employers: readonly string[];
}

/** A figure before it is guarded. */
export interface Figure {
  readonly value: number | null;
  readonly interval: FigureInterval | null;
  readonly parts: readonly FigurePart[];
  /** Of how many its people are the share, where they are one. */
  readonly whole?: number;
}

/** What a figure is compared with. All of it may be shown itself, so that nothing of the hidden is in a figure. */
export interface Beside {
  /** The people of all cells that differ in the first dimension alone, its own included: what small ones are shrunk towards. */
  readonly siblings: readonly (readonly OfPerson[])[];
  /** The people of the cell without its open dimension: those of whom its people are a part. */
  readonly whole: readonly OfPerson[] | undefined;
  /** Of the window before, as it was released: how many people, of how many. */
  readonly earlier: { readonly n: number; readonly whole: number } | undefined;
  readonly asOf: Instant;
}

/** Of open values, such as terms that people name, those that may not be shown are not told of at all. */
export interface Dimension {
  readonly name: string;
  /** All values there can be, or that there may be any. */
  readonly values: readonly string[] | 'open';
  /** Whether a person can be in several of its cells at once: nothing can then be found by subtracting one from another. */
  readonly overlapping?: boolean;
  /** So many values that, as of open ones, those alone are told of that may be shown. */
  readonly toldIfShown?: boolean;
}

/**
 * One market signal, as data. Of every person `values.n` says whether they are in the figure at all, `values.asked` how often
 * they were asked.
 */
export interface Signal<Kind extends FactKind = FactKind> {
  readonly key: string;
  /** Rises when the contributions change: they are then counted anew. */
  readonly version: number;
  readonly title: string;
  readonly definition: string;
  readonly audience: SignalAudience;
  readonly scope: Exclude<SignalScope, 'own'>;
  readonly window: 'month' | 'quarter';
  readonly from: Kind;
  /** The first one that a cell has is what it is about, the others say of whom. */
  readonly dimensions: readonly Dimension[];
  /** Which dimensions a cell has, the finest combinations first. */
  readonly lattice: readonly (readonly string[])[];
  contributions(fact: Facts[Kind]): readonly Contribution[];
  /** What somebody says, where the figure is how many say what: of those who say the same nothing is found by subtracting either. */
  readonly answerOf?: (person: OfPerson) => string;
  /** Nothing: no figure can be made of these people. */
  measure(people: readonly OfPerson[], beside: Beside): Figure | undefined;
  readonly unit: SignalUnit;
  readonly measured: string;
  readonly uncertainty: string;
  readonly guard: 'market' | 'pay' | 'opinions' | 'interviewers' | 'process';
  readonly chart: SignalDefinitionView['chart'];
  /** What the figure says, without n and window: `64 % would gladly talk again`. */
  says(figure: Figure, dimensions: CellDimensions): string;
}

/** Of any kind of facts: a list of signals has many kinds. */
export type AnySignal = Omit<Signal, 'contributions'> & {
  // biome-ignore lint/suspicious/noExplicitAny: a signal is contravariant in its fact
  contributions(fact: any): readonly Contribution[];
};

export const sumOf = (people: readonly OfPerson[], name: string): number =>
  people.reduce((sum, { values }) => sum + (values[name] ?? 0), 0);

/** As a value that counts. */
export const when = (yes: boolean): number => (yes ? 1 : 0);

/** Of one person, the mean over their conversations; 0 where there are none. */
export const meanOf = ({ values }: OfPerson, name: string): number => (values[name] ?? 0) / (values['n'] ?? 0) || 0;

export const meansOf = (people: readonly OfPerson[], name: string): readonly number[] => people.map((person) => meanOf(person, name));
