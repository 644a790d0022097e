import { AnalyticsModule } from '@candor/analytics';
import { FeedbackModule } from '@candor/feedback';
import { GatewayModule } from '@candor/gateway';
import { InterviewsModule } from '@candor/interviews';
import { SchedulingModule } from '@candor/scheduling';
import { operatorProgram } from './operating/program.ts';
import { runOperatorProgram } from './operating/run-program.ts';

// `npm run candor -- …`
const modules = [GatewayModule, SchedulingModule, InterviewsModule, FeedbackModule, AnalyticsModule];
process.exitCode = await runOperatorProgram(
  operatorProgram(modules, process.env, (line) => process.stdout.write(`${line}\n`)),
  process.argv,
);
