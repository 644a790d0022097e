import { Link } from '@tanstack/react-router';
import { useSettings } from '../app/settings.tsx';
import { LinkButton } from '../design/link-button.tsx';
import style from '../design/listing.module.css';
import { dayInList, timeSpan, weekday } from '../time/times.ts';
import type { Chat } from './chat-list.ts';

type Tone = 'good' | 'attention' | 'bad' | 'quiet';
const tones: Readonly<Record<Chat['state'], Tone>> = {
  planned: 'good',
  confirmed: 'good',
  started: 'good',
  ended: 'quiet',
  abandoned: 'quiet',
  'awaiting-approval': 'attention',
  waiting: 'attention',
  cancelled: 'bad',
  refused: 'bad',
  waited: 'quiet',
};

/** One chat in the list: when, with whom, how it stands, and what can be done next. */
export function ChatCard({ chat }: { readonly chat: Chat }) {
  const { texts, face } = useSettings();
  const { chats, booking } = texts;
  // chat types of one host often bear their name
  const others = chat.hosts.filter((host) => !chat.name?.includes(host));
  const title = chat.employer ?? (chat.hosts.join(', ') || chats.somebody);
  const about = [
    chat.employer === null ? null : others.join(', ') || null,
    chat.name ?? booking.kinds[chat.kind],
    chat.outside ? chats.outside : null,
  ];
  const { feedback } = chat;
  return (
    <li className={style.card}>
      <time dateTime={chat.start} className={style.date}>
        <b>{dayInList(chat.start, face, Date.now())}</b>
        <span>
          {weekday(chat.start, face)}, {timeSpan(chat.start, chat.end, face)}
        </span>
      </time>
      <div className={style.what}>
        {chat.isConversation ? (
          <Link to="/chats/$conversation" params={{ conversation: chat.id }}>
            {title}
          </Link>
        ) : (
          <Link to="/bookings/$booking" params={{ booking: chat.id }}>
            {title}
          </Link>
        )}
        <span>{about.filter((part) => part !== null).join(' · ')}</span>
      </div>
      <div className={style.side}>
        <span className={style.state} data-tone={tones[chat.state]}>
          {chats.states[chat.state]}
        </span>
        {feedback === null || feedback === 'closed' ? null : (
          <LinkButton
            to="/chats/$conversation"
            params={{ conversation: chat.id }}
            hash="feedback"
            size="xs"
            variant={feedback === 'to-answer' || feedback === 'revealed' ? 'light' : 'default'}
          >
            {chats.feedback[feedback]}
          </LinkButton>
        )}
      </div>
    </li>
  );
}
