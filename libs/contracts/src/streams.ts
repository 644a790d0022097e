import { confidentialityStream } from './gateway/confidentiality.stream.ts';
import { consentStream } from './gateway/consent.stream.ts';
import { erasureAcknowledgementStreams, erasureStream } from './gateway/erasure.stream.ts';
import { organizationStream } from './gateway/organization.stream.ts';
import { personStream } from './gateway/person.stream.ts';
import { availabilityStream } from './scheduling/availability.stream.ts';
import { bookingStream } from './scheduling/booking.stream.ts';
import { chatTypeStream } from './scheduling/chat-type.stream.ts';

/** Every kind of stream there is. */
export const streams = [
  erasureStream,
  ...erasureAcknowledgementStreams,
  personStream,
  organizationStream,
  confidentialityStream,
  consentStream,
  availabilityStream,
  chatTypeStream,
  bookingStream,
] as const;
