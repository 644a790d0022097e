import { askAhead } from './api/ahead.ts';
import { firstAsked } from './booking/first-asked.ts';
import { firstZone } from './time/first-zone.ts';

// the first script of every page, and a small one: it asks while the others are still on their way
for (const asked of firstAsked(new URL(window.location.href), firstZone, Date.now())) askAhead(asked());
