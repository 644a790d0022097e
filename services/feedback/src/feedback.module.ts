import { serviceModule } from '@candor/platform';

export const FeedbackModule = serviceModule({
  service: 'feedback',
  streams: [],
  receives: [],
  projections: [],
  reactors: [],
  jobs: [],
  controllers: [],
});
