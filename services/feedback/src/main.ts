import { runService } from '@candor/platform';
import { FeedbackModule } from './feedback.module.ts';

await runService(FeedbackModule);
