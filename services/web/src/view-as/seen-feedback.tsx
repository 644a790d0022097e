import { Title } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { Side } from '../feedback/revealed.tsx';
import { useForm } from '../feedback/use-form.ts';
import { dateOf } from '../time/times.ts';
import type { Seen } from './use-seen.ts';
import style from './view-as.module.css';

type Exchange = Seen['exchanges'][number];

/** Feedback as those of an organization read it who may: its owners and recruiters, and more of it the host. */
export function SeenFeedback({ exchanges }: { readonly exchanges: readonly Exchange[] }) {
  const { viewAs } = useSettings().texts;
  return (
    <section>
      <Title order={4} size="h5">
        {viewAs.feedback.title}
      </Title>
      <ul className={style.entries}>
        {exchanges.map((exchange) => (
          <Read key={exchange.exchangeId} exchange={exchange} />
        ))}
      </ul>
    </section>
  );
}

function Read({ exchange }: { readonly exchange: Exchange }) {
  const { texts, face } = useSettings();
  const { viewAs } = texts;
  const form = useForm();
  const { byGuest, replies } = exchange.toHost;
  const grades = byGuest ? Object.values(byGuest.scales) : [];
  const reply = replies.find(({ side }) => side === 'guest')?.text;
  return (
    <li>
      <p>{viewAs.feedback.name(exchange.host.name ?? viewAs.feedback.host, dateOf(exchange.endedAt, face))}</p>
      <Side
        order={4}
        title={exchange.byGuest === null ? viewAs.feedback.toHost : viewAs.feedback.toRecruiters}
        content={byGuest}
        questions={form.data?.guest ?? []}
      />
      {grades.length > 0 ? <p>{viewAs.feedback.rated(grades.join(', '))}</p> : null}
      {reply ? <p>{viewAs.feedback.reply(reply)}</p> : null}
      <Side order={4} title={viewAs.feedback.byHost} content={exchange.byHost} questions={form.data?.host ?? []} />
    </li>
  );
}
