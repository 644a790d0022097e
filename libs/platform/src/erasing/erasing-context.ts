import { randomUUID } from 'node:crypto';
import type { Clock, CommandContext } from '@candor/event-sourcing';

/** Of a command that an eraser gives, because somebody is erased. What is gone already is to be no obstacle to it. */
export function erasingContext(clock: Clock): CommandContext {
  const commandId = randomUUID();
  return { commandId, now: clock.now(), actor: { kind: 'system', id: 'erase-person' }, correlation: commandId, causation: commandId };
}
