import { runService } from '@candor/platform';
import { AnalyticsModule } from './analytics.module.ts';

await runService(AnalyticsModule);
