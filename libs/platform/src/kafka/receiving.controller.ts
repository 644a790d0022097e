import type { Commit, RepublishRequest } from '@candor/contracts';
import { type ArgumentsHost, Catch, Controller, type ExceptionFilter, Inject, UseFilters } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { type Observable, throwError } from 'rxjs';
import type { Received } from '../log/receive-commits.ts';
import { commitsReceived, RECEIVE_COMMITS, type ReceiveCommits, republishAsked } from './receiving.ts';
import { RepublishAnswers } from './republish-answers.ts';

/** The transport decides what a failure means; Nest would hand it a nameless one. */
@Catch()
class PassOn implements ExceptionFilter {
  catch(failure: unknown, _host: ArgumentsHost): Observable<never> {
    return throwError(() => failure);
  }
}

/** What a service does with what arrives from Kafka. */
@Controller()
@UseFilters(PassOn)
export class ReceivingController {
  constructor(
    @Inject(RECEIVE_COMMITS) private readonly log: ReceiveCommits,
    @Inject(RepublishAnswers) private readonly answers: RepublishAnswers,
  ) {}

  @EventPattern(commitsReceived)
  commits(@Payload() commits: readonly Commit[]): Promise<Received> {
    return this.log.receive(commits);
  }

  @EventPattern(republishAsked)
  republish(@Payload() requests: readonly RepublishRequest[]): Promise<void> {
    return this.answers.answer(requests);
  }
}
