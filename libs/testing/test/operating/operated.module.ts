import type { Decider, Job, JobQueue } from '@candor/event-sourcing';
import {
  Access,
  Asked,
  type CommandRequest,
  type CommandResult,
  Commands,
  handle,
  JOB_QUEUE,
  type JobHandler,
  serviceModule,
} from '@candor/platform';
import { Body, Controller, Inject, Injectable, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { tallies, tallyStream } from '../projecting/tally.ts';

// A service with a projection and a job that fail for as long as a spec wants.

/** What is broken at the moment, in this process. */
export const broken = { stream: '', letters: false };

const tally: Decider<number, typeof tallyStream> = {
  stream: tallyStream,
  initial: 0,
  decide: { add: (_total, { amount }) => [{ type: 'Added', data: { amount } }] },
  evolve: { Added: (total, { amount }) => total + amount, Cleared: () => 0, Glanced: (total) => total },
};

const counted = tallies({
  fault: ({ stream }) => {
    if (stream === broken.stream) throw new TypeError('no total for ana@example.org');
  },
});

const Letter = z.object({ id: z.string() });
type Letter = z.infer<typeof Letter>;
const sendLetter: Job<Letter> = { name: 'send-letter', queue: 'letters', data: Letter, id: ({ id }) => id, attempts: 1 };

/** Letters that went out, in this process. */
export const sent: string[] = [];

@Injectable()
class LetterSender implements JobHandler<Letter> {
  async run({ id }: Letter): Promise<void> {
    if (broken.letters) throw new Error(`${id}@example.org is refused`);
    sent.push(id);
  }
}

@Controller('tallies')
@Access({ anonymous: true })
class TalliesController {
  constructor(
    private readonly commands: Commands,
    @Inject(JOB_QUEUE) private readonly jobs: JobQueue,
  ) {}

  @Post(':id/add')
  add(
    @Param('id') id: string,
    @Body({ schema: tallyStream.commands.add }) data: { amount: number },
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.commands.execute(tally, id, 'add', data, asked);
  }

  @Post(':id/letter')
  async letter(@Param('id') id: string): Promise<void> {
    await this.jobs.enqueue({ job: sendLetter, data: { id } });
  }
}

export const OperatedModule = serviceModule({
  service: 'scheduling',
  streams: [tally],
  receives: [],
  projections: [counted],
  reactors: [],
  jobs: [handle(sendLetter, LetterSender)],
  controllers: [TalliesController],
});
