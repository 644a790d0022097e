import { MemoryEventLog } from '@candor/event-sourcing';
import { eventLogContract } from './event-log.contract.ts';

eventLogContract('memory', async () => {
  const log = new MemoryEventLog();
  return { log, receive: (commits) => log.receive(commits), close: async () => undefined };
});
