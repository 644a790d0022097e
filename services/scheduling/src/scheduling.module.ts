import { organizationStream, personStream } from '@candor/contracts';
import { handle, serviceModule } from '@candor/platform';
import { availability } from './availability/availability.decider.ts';
import { HostSettingsController } from './availability/host-settings.controller.ts';
import { OwnAvailability } from './availability/own-availability.ts';
import { SchedulesController } from './availability/schedules.controller.ts';
import { WordHostSchedulesController } from './availability/word-host-schedules.controller.ts';
import { WordHostSettingsController } from './availability/word-host-settings.controller.ts';
import { WordHosts } from './availability/word-hosts.ts';
import { Alternatives } from './booking/alternatives.ts';
import { booking } from './booking/booking.decider.ts';
import { BookingsController } from './booking/bookings.controller.ts';
import { Bookings } from './booking/bookings.ts';
import { Cancelling } from './booking/cancelling.ts';
import { Changing } from './booking/changing.ts';
import { ChatFacts } from './booking/chat-facts.ts';
import { Confirming } from './booking/confirming.ts';
import { HandingOver } from './booking/handing-over.ts';
import { HoldLimit } from './booking/hold-limit.ts';
import { Holding } from './booking/holding.ts';
import { HoldsController } from './booking/holds.controller.ts';
import { Places } from './booking/places.ts';
import { Reassigning } from './booking/reassigning.ts';
import { Rescheduling } from './booking/rescheduling.ts';
import { Seatings } from './booking/seatings.ts';
import { linkTemplates, VIDEO_LINKS } from './booking/video-links.ts';
import { calendarParts } from './calendar.module.ts';
import { ChatTypeController } from './chat-type/chat-type.controller.ts';
import { chatType } from './chat-type/chat-type.decider.ts';
import { Diaries } from './diary/diaries.ts';
import { diary } from './diary/diary.decider.ts';
import { GroupCancelling } from './group/group-cancelling.ts';
import { GroupsController } from './group/groups.controller.ts';
import { Sessions } from './group/sessions.ts';
import { Waiting } from './group/waiting.ts';
import { waitingList } from './group/waiting-list.decider.ts';
import { expireHold, HoldExpirer } from './jobs/expire-hold.job.ts';
import { keepOtherSideBusy, OtherSideKeeper } from './jobs/keep-other-side-busy.job.ts';
import { ApprovalLapser, lapseApproval } from './jobs/lapse-approval.job.ts';
import { AllWaitingSeater, seatAllWaiting } from './jobs/seat-all-waiting.job.ts';
import { seatWaiting, WaitingSeater } from './jobs/seat-waiting.job.ts';
import { outreachParts } from './outreach.module.ts';
import { expireHoldWhenTimeIsUp } from './reacting/expire-hold-when-time-is-up.reactor.ts';
import { keepOtherSideBusyWhenACandidateChats } from './reacting/keep-other-side-busy-when-a-candidate-chats.reactor.ts';
import { lapseApprovalWhenNobodyAnswers } from './reacting/lapse-approval-when-nobody-answers.reactor.ts';
import { seatWaitingWhenSeatsAreFree } from './reacting/seat-waiting-when-seats-are-free.reactor.ts';
import { BookingCalendarQueries } from './reading/booking-calendar.queries.ts';
import { BookingSlotsQueries } from './reading/booking-slots.queries.ts';
import { bookings } from './reading/bookings.projection.ts';
import { BookingsQueries } from './reading/bookings.queries.ts';
import { chatTypes } from './reading/chat-types.projection.ts';
import { ChatTypesQueries } from './reading/chat-types.queries.ts';
import { diaries } from './reading/diaries.projection.ts';
import { hostAvailability } from './reading/host-availability.projection.ts';
import { HostAvailabilityQueries } from './reading/host-availability.queries.ts';
import { members } from './reading/members.projection.ts';
import { organizations } from './reading/organizations.projection.ts';
import { people } from './reading/people.projection.ts';
import { rotations } from './reading/rotations.projection.ts';
import { SeenBookings } from './reading/seen-bookings.ts';
import { ShownToOrganization } from './reading/shown-to-organization.ts';
import { SlotsQueries } from './reading/slots.queries.ts';
import { ViewAsQueries } from './reading/view-as.queries.ts';
import { waitingLists } from './reading/waiting-lists.projection.ts';
import { Offering } from './slots/offering.ts';

export const SchedulingModule = serviceModule({
  service: 'scheduling',
  streams: [
    // one per line, sorted
    ...calendarParts.streams,
    ...outreachParts.streams,
    availability,
    booking,
    chatType,
    diary,
    waitingList,
  ],
  receives: [
    // one per line, sorted
    ...calendarParts.receives,
    ...outreachParts.receives,
    organizationStream,
    personStream,
  ],
  projections: [
    // one per line, sorted
    ...calendarParts.projections,
    ...outreachParts.projections,
    bookings,
    chatTypes,
    diaries,
    hostAvailability,
    members,
    organizations,
    people,
    rotations,
    waitingLists,
  ],
  reactors: [
    // one per line, sorted
    ...calendarParts.reactors,
    ...outreachParts.reactors,
    expireHoldWhenTimeIsUp,
    keepOtherSideBusyWhenACandidateChats,
    lapseApprovalWhenNobodyAnswers,
    seatWaitingWhenSeatsAreFree,
  ],
  jobs: [
    // one per line, sorted
    ...calendarParts.jobs,
    ...outreachParts.jobs,
    handle(expireHold, HoldExpirer),
    handle(keepOtherSideBusy, OtherSideKeeper),
    handle(lapseApproval, ApprovalLapser),
    handle(seatAllWaiting, AllWaitingSeater),
    handle(seatWaiting, WaitingSeater),
  ],
  controllers: [
    ...calendarParts.controllers,
    ...outreachParts.controllers,
    BookingCalendarQueries,
    BookingSlotsQueries,
    BookingsController,
    BookingsQueries,
    ChatTypeController,
    ChatTypesQueries,
    GroupsController,
    HoldsController,
    HostAvailabilityQueries,
    HostSettingsController,
    SchedulesController,
    SlotsQueries,
    ViewAsQueries,
    WordHostSchedulesController,
    WordHostSettingsController,
  ],
  providers: [
    // one per line, sorted
    ...calendarParts.providers,
    ...outreachParts.providers,
    Alternatives,
    Bookings,
    Cancelling,
    Changing,
    ChatFacts,
    Confirming,
    Diaries,
    GroupCancelling,
    HandingOver,
    HoldLimit,
    Holding,
    Offering,
    OwnAvailability,
    Places,
    Reassigning,
    Rescheduling,
    Seatings,
    SeenBookings,
    Sessions,
    ShownToOrganization,
    Waiting,
    WordHosts,
    { provide: VIDEO_LINKS, useValue: linkTemplates },
  ],
  erasers: outreachParts.erasers,
});
