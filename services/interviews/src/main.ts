import { runService } from '@candor/platform';
import { InterviewsModule } from './interviews.module.ts';

await runService(InterviewsModule);
