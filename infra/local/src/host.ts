import { AnalyticsModule } from '@candor/analytics';
import { FeedbackModule } from '@candor/feedback';
import { GatewayModule } from '@candor/gateway';
import { InterviewsModule } from '@candor/interviews';
import { runServices } from '@candor/platform';
import { SchedulingModule } from '@candor/scheduling';

// every service in one process: for small machines and for development
await runServices([GatewayModule, SchedulingModule, InterviewsModule, FeedbackModule, AnalyticsModule]);
