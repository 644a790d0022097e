import { runService } from '@candor/platform';
import { GatewayModule } from './gateway.module.ts';

await runService(GatewayModule);
