import type { SignalDefinitionView } from '@candor/contracts';
import type { OwnSignal } from '../own/own-signal.rule.ts';
import { thresholds } from '../releasing/guards.rule.ts';
import type { AnySignal, Signal } from '../signals/signal.rule.ts';

const guards: Readonly<Record<Signal['guard'], string>> = {
  market: `At least ${thresholds.market.people} people and ${thresholds.market.employers} employers, also without any one of these; only verified people in conversations that both sides knew of.`,
  pay: `At least ${thresholds.pay.people} people and ${thresholds.pay.employers} employers, none of them with more than ${thresholds.pay.mostOfOne * 100} % of the people; rounded to three digits; shown to employers after three months.`,
  opinions: `At least ${thresholds.opinions.people} people; for the organization alone.`,
  interviewers: `At least ${thresholds.interviewers.people} people for each interviewer, and ${thresholds.interviewers.cells} such interviewers; for the organization alone.`,
  process: 'None: how an organization works is its own to know.',
};

/** What a signal says and how it is made, for those who read its figures. */
export const definitionOf = (signal: AnySignal): SignalDefinitionView => ({
  key: signal.key,
  title: signal.title,
  definition: signal.definition,
  audience: signal.audience,
  scope: signal.scope,
  dimensions: signal.lattice.map((names) => [...names]),
  window: signal.window,
  unit: signal.unit,
  measure: signal.measured,
  uncertainty: signal.uncertainty,
  guard: guards[signal.guard],
  chart: signal.chart,
});

/** A figure about oneself: of one's own facts, so that nothing has to be kept from anybody. */
export const ownDefinitionOf = ({ key, title, definition, unit }: OwnSignal): SignalDefinitionView => ({
  ...{ key, title, definition, unit, audience: 'candidate', scope: 'own', dimensions: [], window: 'none', measure: definition },
  uncertainty: 'As the figure says; none where it counts what happened',
  guard: 'Shown to the person alone; what hosts said of three employers on, so that none is picked out.',
  chart: 'bars',
});

/** Why a cell is none of a signal: its dimensions are none of the fixed combinations, or a value is none there can be. */
export function misfit(signal: AnySignal, dimensions: Readonly<Record<string, string>>): string | undefined {
  const names = Object.keys(dimensions).sort().join();
  if (!signal.lattice.some((one) => [...one].sort().join() === names))
    return `must name one of these: ${signal.lattice.map((one) => one.join(' and ') || 'nothing').join('; ')}`;
  const wrong = signal.dimensions.find(
    ({ name, values }) => dimensions[name] !== undefined && values !== 'open' && !values.includes(dimensions[name]),
  );
  return wrong && `${wrong.name} must be one of ${(wrong.values as readonly string[]).join(', ')}`;
}
