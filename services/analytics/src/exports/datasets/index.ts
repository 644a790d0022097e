import { bookings, myBookings } from './bookings.dataset.ts';
import { conversations, myConversations } from './conversations.dataset.ts';
import type { Dataset } from './dataset.rule.ts';
import { figures, marketFigures } from './figures.dataset.ts';
import { myOutcomes, outcomes } from './outcomes.dataset.ts';

/** Every data set there is: one line each. */
export const datasets: readonly Dataset[] = [
  // one per line, sorted
  bookings,
  conversations,
  figures,
  marketFigures,
  myBookings,
  myConversations,
  myOutcomes,
  outcomes,
];

export const datasetOf = (key: string): Dataset | undefined => datasets.find((dataset) => dataset.key === key);
