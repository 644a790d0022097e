import { Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { oncePlanned } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { useSettings } from '../app/settings.tsx';
import style from '../booked/booked.module.css';
import { percent } from '../numbers/numbers.ts';
import { guideClock } from './guide-clock.ts';
import { GuideTimer, useNow } from './guide-timer.tsx';
import own from './hosting.module.css';

type Guide = Answer<'/api/interviews/conversations/{conversationId}/guide', 'get'>;

interface GuideProps {
  readonly conversationId: string;
  readonly token: string | undefined;
  /** Since when it goes on: then it says where one should be. */
  readonly startedAt?: string | undefined;
}

/** How to hold the conversation, stretch by stretch. It comes a moment after the booking, from another service. */
export function ConversationGuide({ conversationId, token, startedAt }: GuideProps) {
  const { texts, language, face } = useSettings();
  const { guide } = texts.hosting;
  const now = useNow(startedAt !== undefined);
  const { data, error } = useQuery({
    queryKey: ['guide', conversationId, token, language],
    queryFn: () =>
      answered(() =>
        api.GET('/api/interviews/conversations/{conversationId}/guide', {
          params: { path: { conversationId }, query: { locale: language, after: oncePlanned(conversationId) } },
          headers: byLink(token),
        }),
      ),
  });
  if (error) return <Text c="dimmed">{guide.unavailable}</Text>;
  if (!data) return <Skeleton height="24rem" radius="lg" />;
  const elapsed = startedAt === undefined ? undefined : now - Date.parse(startedAt);
  const current = elapsed === undefined ? undefined : guideClock(data.sections, data.minutes, elapsed).sectionId;
  return (
    <section className={style.sheet} aria-labelledby="guide">
      <div>
        <Title order={2} size="h3" id="guide">
          {guide.title}
        </Title>
        <Text c="dimmed">{guide.lead(data.minutes, percent(data.guestTalkShare, face.locale))}</Text>
      </div>
      {elapsed === undefined ? null : <GuideTimer sections={data.sections} minutes={data.minutes} elapsed={elapsed} />}
      {data.opening === null ? null : <Text className={own.opening ?? ''}>{data.opening}</Text>}
      <ol className={own.sections}>
        {data.sections.map((section) => (
          <Section key={section.sectionId} section={section} isNow={section.sectionId === current} />
        ))}
      </ol>
      <More title={guide.offer} lines={data.pitch.map(({ title, text }) => `${title ?? ''}: ${text ?? ''}`)} />
      <More title={guide.notes} lines={data.notes.map(({ text, author }) => `${text ?? ''} (${guide.noteBy(author ?? guide.somebody)})`)} />
      <More title={guide.never} lines={data.neverAsk} />
    </section>
  );
}

function Section({ section, isNow }: { readonly section: Guide['sections'][number]; readonly isNow: boolean }) {
  const { texts, face } = useSettings();
  const { guide } = texts.hosting;
  const { title, fromMinute, minutes, guestTalkShare, prompts, questions } = section;
  return (
    <li aria-current={isNow ? 'step' : undefined}>
      <header>
        <h3>{title}</h3>
        <span>
          {guide.minute(fromMinute, fromMinute + minutes)} · {guide.speaks(percent(guestTalkShare, face.locale))}
        </span>
      </header>
      <ul className={style.list}>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
        {questions.map(({ key, text, learns }) => (
          <li key={key}>
            <b>{text}</b>
            {learns === null ? null : <span className={own.learns}>{learns}</span>}
          </li>
        ))}
      </ul>
    </li>
  );
}

const More = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <details className={own.more}>
      <summary>{title}</summary>
      <ul className={style.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
