import { currentFormVersion, FeedbackFormView, feedbackForm } from '@candor/contracts';
import { Access, notFound, Rejects, Returns } from '@candor/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';

const Wanted = z.object({
  version: z.coerce.number().int().min(1).max(10_000).default(currentFormVersion).describe('The newest, if left out'),
});

/** What people are asked after a chat, in every language. */
@Controller('form')
export class FormsQueries {
  @Get()
  @Access({ anonymous: true })
  @Returns(FeedbackFormView)
  @Rejects({ not_found: 404 })
  read(@Query({ schema: Wanted }) { version }: z.output<typeof Wanted>): FeedbackFormView {
    const form = feedbackForm(version);
    if (!form) throw notFound('There is no such version of the form.');
    return { formVersion: form.version, host: form.host, guest: form.guest };
  }
}
