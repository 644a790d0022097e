import type { Job, JobQueue } from '@candor/event-sourcing';
import { Access, handle, JOB_QUEUE, type JobHandler, MAILER, type Mailer, mailRetries, serviceModule } from '@candor/platform';
import { Controller, Inject, Injectable, Param, Post } from '@nestjs/common';
import { z } from 'zod';

const Letter = z.object({ id: z.string() });
type Letter = z.infer<typeof Letter>;

/** As services send mail, but the first tries follow faster. */
const sendLetter: Job<Letter> = { name: 'send-letter', queue: 'letters', data: Letter, id: ({ id }) => id, ...mailRetries, backoff: 100 };

@Injectable()
class LetterSender implements JobHandler<Letter> {
  constructor(@Inject(MAILER) private readonly mailer: Mailer) {}

  async run({ id }: Letter): Promise<void> {
    const to = { address: `${id}@example.org` };
    await this.mailer.send({ id: `letter/${id}`, person: id, to, subject: 'A letter', text: `To ${id}` });
  }
}

@Controller('letters')
class LettersController {
  constructor(@Inject(JOB_QUEUE) private readonly jobs: JobQueue) {}

  @Post(':id')
  @Access({ anonymous: true })
  async write(@Param('id') id: string): Promise<void> {
    await this.jobs.enqueue({ job: sendLetter, data: { id } });
  }
}

export const LetterModule = serviceModule({
  service: 'feedback',
  streams: [],
  receives: [],
  projections: [],
  reactors: [],
  jobs: [handle(sendLetter, LetterSender)],
  controllers: [LettersController],
});
