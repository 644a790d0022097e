import { erasureAcknowledgementStreams, erasureStream } from './gateway/erasure.stream.ts';
import { availabilityStream } from './scheduling/availability.stream.ts';

/** Every kind of stream there is. */
export const streams = [erasureStream, ...erasureAcknowledgementStreams, availabilityStream] as const;
