import { runService } from '@candor/platform';
import { SchedulingModule } from './scheduling.module.ts';

await runService(SchedulingModule);
