import { Button, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { IntervalBar } from '../design/interval-bar.tsx';
import rows from '../design/rows.module.css';
import { decimal, percent } from '../numbers/numbers.ts';
import signals from '../signals/signals.module.css';
import { dateOf } from '../time/times.ts';
import { Calm } from './calm.tsx';
import style from './coaching.module.css';
import { type Talk, talkTogether } from './own-talk.ts';
import { lookedThrough, useOwnTalk } from './use-own-talk.ts';

/** How much one's guests speak, and how much one asks. */
export function OwnTalk() {
  const { talk } = useSettings().texts.coaching;
  const looking = useOwnTalk();
  const { data, error, isPending } = looking;
  return (
    <Card title={talk.title} text={talk.text(lookedThrough)}>
      <div role="status" className={style.together}>
        {data ? <Together talks={data} /> : null}
      </div>
      {data && data.length > 0 ? (
        <ul className={`${rows.ruled} ${style.talks}`} aria-label={talk.each}>
          {data.map((one) => (
            <One key={one.conversationId} talk={one} />
          ))}
        </ul>
      ) : null}
      {error ? <FailureNote failure={error} /> : null}
      <div>
        <Button size="xs" variant={data ? 'default' : 'light'} loading={isPending} onClick={() => looking.mutate()}>
          {data ? talk.again : talk.look}
        </Button>
      </div>
    </Card>
  );
}

function Together({ talks }: { readonly talks: readonly Talk[] }) {
  const { texts, face } = useSettings();
  const { talk } = texts.coaching;
  const all = talkTogether(talks);
  if (!all) return <Calm title={talk.none} text={talk.needs} />;
  const share = (value: number) => percent(value, face.locale);
  return (
    <>
      <p className={signals.headline}>
        <b>{share(all.guestShare)}</b>
        {all.n > 1 ? <span>{talk.between(share(all.least), share(all.most))}</span> : null}
        <span>{talk.chats(all.n)}</span>
      </p>
      <IntervalBar least={0} most={1} value={all.guestShare} interval={all.n > 1 ? { low: all.least, high: all.most } : null} />
      <Text>{talk.share(share(all.guestShare), share(all.usual))}</Text>
      <Text>{talk.questions(decimal(all.questions, face.locale))}</Text>
    </>
  );
}

function One({ talk: { conversationId, guest, start, guestShare, questions } }: { readonly talk: Talk }) {
  const { texts, face } = useSettings();
  const { coaching, conversations } = texts;
  return (
    <li>
      <Link to="/team/conversations/$conversation" params={{ conversation: conversationId }}>
        {guest ?? conversations.somebody}, {dateOf(start, face)}
      </Link>
      <span className={style.quiet}>{coaching.talk.one(percent(guestShare, face.locale), questions)}</span>
    </li>
  );
}
