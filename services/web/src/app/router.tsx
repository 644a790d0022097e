import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { queueSearch } from '../after-chat/queue-search.ts';
import { availabilitySearch } from '../availability/availability-search.ts';
import { beginBooking } from '../booking/booking-queries.ts';
import { bookingSearch } from '../booking/booking-search.ts';
import { chatTypeSearch } from '../chat-types/chat-type-search.ts';
import { chatsSearch } from '../chats/chats-search.ts';
import { conversationsSearch } from '../conversations/conversations-search.ts';
import { importSearch } from '../importing/import-search.ts';
import { invitingSearch } from '../inviting/inviting-search.ts';
import { reportSearch } from '../market/report-search.ts';
import { signalsSearch } from '../signals/signals-search.ts';
import { signInSearch } from '../signing-in/sign-in-search.ts';
import { firstZone } from '../time/first-zone.ts';
import { Broken, Waiting } from './dead-ends.tsx';
import { frame, page, root, teamPage } from './frames.ts';
import { inside } from './inside.ts';
import { NoSuchPage } from './no-such-page.tsx';
import { preparing } from './preparing-routes.ts';
import { queries } from './queries.ts';

// one line a page; what it needs is fetched when it is opened, and `inside` the texts of all pages with it
const routes = [
  createRoute({ ...page, path: '/', component: lazyRouteComponent(() => import('../home/home-page.tsx'), 'HomePage') }),
  createRoute({
    ...page,
    path: '/sign-in',
    validateSearch: signInSearch,
    component: lazyRouteComponent(() => import('../signing-in/sign-in-page.tsx'), 'SignInPage'),
  }),
  createRoute({
    ...page,
    path: '/l/$',
    validateSearch: bookingSearch,
    component: lazyRouteComponent(() => import('../links/link-page.tsx'), 'LinkPage'),
  }),
  createRoute({
    ...page,
    path: '/book/$organization/$chatType',
    validateSearch: bookingSearch,
    loader: ({ params, location }) => void beginBooking(queries, params, bookingSearch(location.search), firstZone),
    shouldReload: false,
    component: lazyRouteComponent(() => import('../booking/booking-page.tsx'), 'BookingPage'),
  }),
  createRoute({
    ...page,
    path: '/bookings/$booking',
    component: lazyRouteComponent(() => import('../booked/booked-page.tsx'), 'BookedPage'),
  }),
  createRoute({
    ...page,
    path: '/chats',
    validateSearch: chatsSearch,
    component: inside(() => import('../chats/chats-page.tsx'), 'ChatsPage'),
  }),
  createRoute({ ...page, path: '/chats/$conversation', component: inside(() => import('../chats/chat-page.tsx'), 'ChatPage') }),
  createRoute({ ...page, path: '/contacts', component: inside(() => import('../contacts/contacts-page.tsx'), 'ContactsPage') }),
  createRoute({ ...page, path: '/pitch', component: inside(() => import('../pitch/pitch-page.tsx'), 'PitchPage') }),
  createRoute({ ...page, path: '/market', component: inside(() => import('../market/market-page.tsx'), 'MarketPage') }),
  createRoute({
    ...page,
    path: '/market/report',
    validateSearch: reportSearch,
    component: inside(() => import('../market/report-page.tsx'), 'ReportPage'),
  }),
  createRoute({ ...page, path: '/offers', component: inside(() => import('../offers/offers-page.tsx'), 'OffersPage') }),
  createRoute({ ...page, path: '/me', component: inside(() => import('../mine/my-data-page.tsx'), 'MyDataPage') }),
  createRoute({ ...page, path: '/status', component: lazyRouteComponent(() => import('../status/status-page.tsx'), 'StatusPage') }),
];

// pages of an organization, within what is around them
const teamRoutes = [
  createRoute({ ...teamPage, path: '/', component: inside(() => import('../team/team-page.tsx'), 'TeamPage') }),
  createRoute({
    ...teamPage,
    path: '/availability',
    validateSearch: availabilitySearch,
    component: inside(() => import('../availability/availability-page.tsx'), 'AvailabilityPage'),
  }),
  createRoute({ ...teamPage, path: '/chat-types', component: inside(() => import('../chat-types/chat-types-page.tsx'), 'ChatTypesPage') }),
  createRoute({
    ...teamPage,
    path: '/chat-types/new',
    component: inside(() => import('../chat-types/new-chat-type-page.tsx'), 'NewChatTypePage'),
  }),
  createRoute({
    ...teamPage,
    path: '/chat-types/$chatType',
    validateSearch: chatTypeSearch,
    component: inside(() => import('../chat-types/chat-type-page.tsx'), 'ChatTypePage'),
  }),
  createRoute({
    ...teamPage,
    path: '/conversations',
    validateSearch: conversationsSearch,
    component: inside(() => import('../conversations/conversations-page.tsx'), 'ConversationsPage'),
  }),
  createRoute({
    ...teamPage,
    path: '/conversations/import',
    validateSearch: importSearch,
    component: inside(() => import('../importing/import-page.tsx'), 'ImportPage'),
  }),
  createRoute({
    ...teamPage,
    path: '/conversations/$conversation',
    component: inside(() => import('../conversations/workspace-page.tsx'), 'WorkspacePage'),
  }),
  createRoute({
    ...teamPage,
    path: '/after-chat',
    validateSearch: queueSearch,
    component: inside(() => import('../after-chat/after-chat-page.tsx'), 'AfterChatPage'),
  }),
  createRoute({
    ...teamPage,
    path: '/my-interviewing',
    component: inside(() => import('../coaching/my-interviewing-page.tsx'), 'MyInterviewingPage'),
  }),
  createRoute({ ...teamPage, path: '/people', component: inside(() => import('../people/people-page.tsx'), 'PeoplePage') }),
  createRoute({
    ...teamPage,
    path: '/invitations',
    validateSearch: invitingSearch,
    component: inside(() => import('../inviting/inviting-page.tsx'), 'InvitingPage'),
  }),
  createRoute({
    ...teamPage,
    path: '/signals',
    validateSearch: signalsSearch,
    component: inside(() => import('../signals/signals-page.tsx'), 'SignalsPage'),
  }),
  createRoute({
    ...teamPage,
    path: '/signals/$signal',
    validateSearch: signalsSearch,
    component: inside(() => import('../signals/signal-page.tsx'), 'SignalPage'),
  }),
  createRoute({
    ...teamPage,
    path: '/signals/report',
    validateSearch: signalsSearch,
    component: inside(() => import('../signals/report-page.tsx'), 'ReportPage'),
  }),
  createRoute({
    ...teamPage,
    path: '/organization',
    component: inside(() => import('../organization/organization-page.tsx'), 'OrganizationPage'),
  }),
  createRoute({ ...teamPage, path: '/exports', component: inside(() => import('../exports/exports-page.tsx'), 'ExportsPage') }),
  createRoute({ ...teamPage, path: '/load', component: inside(() => import('../load/load-page.tsx'), 'LoadPage') }),
  preparing,
];

export const router = createRouter({
  routeTree: root.addChildren([...routes, frame.addChildren(teamRoutes)]),
  defaultErrorComponent: Broken,
  defaultPendingComponent: Waiting,
  defaultPendingMs: 300,
  defaultNotFoundComponent: NoSuchPage,
  defaultPreload: 'intent',
  scrollRestoration: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
