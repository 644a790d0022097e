import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../app/settings.tsx';
import type { Section } from './seen-sections.ts';
import style from './view-as.module.css';

/** Things of one kind that an organization sees. */
export const Entries = ({ section: { title, entries } }: { readonly section: Section }) => {
  const { viewAs, shell } = useTexts();
  return (
    <section>
      <Title order={4} size="h5">
        {title}
      </Title>
      <ul className={style.entries}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <p>{entry.title}</p>
            {entry.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {entry.page?.of === 'chat' ? (
              <Link
                to="/chats/$conversation"
                params={{ conversation: entry.page.id }}
                aria-label={shell.about(viewAs.seeChat, entry.title)}
              >
                {viewAs.seeChat}
              </Link>
            ) : null}
            {entry.page?.of === 'booking' ? (
              <Link to="/bookings/$booking" params={{ booking: entry.page.id }} aria-label={shell.about(viewAs.seeBooking, entry.title)}>
                {viewAs.seeBooking}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
};
