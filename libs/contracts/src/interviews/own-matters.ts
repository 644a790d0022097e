/** What candidates keep for themselves: whom they know, and how content they are where they work. */
export * from './check-in.commands.ts';
export * from './check-in.event.ts';
export * from './check-in.stream.ts';
export * from './check-in.views.ts';
export * from './contact-book.commands.ts';
export * from './contact-book.event.ts';
export * from './contact-book.stream.ts';
export * from './contact-book.views.ts';
