import { confidentialityStream } from './gateway/confidentiality.stream.ts';
import { erasureAcknowledgementStreams, erasureStream } from './gateway/erasure.stream.ts';
import { organizationStream } from './gateway/organization.stream.ts';
import { personStream } from './gateway/person.stream.ts';
import { availabilityStream } from './scheduling/availability.stream.ts';
import { bookingStream } from './scheduling/booking.stream.ts';
import { calendarStream } from './scheduling/calendar.stream.ts';
import { chatTypeStream } from './scheduling/chat-type.stream.ts';
import { diaryStream } from './scheduling/diary.stream.ts';
import { waitingListStream } from './scheduling/waiting-list.stream.ts';

/** Every kind of stream there is. */
export const streams = [
  erasureStream,
  ...erasureAcknowledgementStreams,
  personStream,
  organizationStream,
  confidentialityStream,
  availabilityStream,
  chatTypeStream,
  bookingStream,
  diaryStream,
  calendarStream,
  waitingListStream,
] as const;
