import { NativeSelect, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { percent } from '../numbers/numbers.ts';
import style from '../preparing/preparing.module.css';
import { type Kind, lengths } from './guide.ts';
import own from './guides.module.css';
import { useOutline } from './use-guide.ts';

/** What hosts get of a guide: how the time is divided, and what is asked when. */
export function Outline({ kind }: { readonly kind: Kind }) {
  const { texts, face } = useSettings();
  const { guides, hosting } = texts;
  const [minutes, setMinutes] = useState<(typeof lengths)[number]>(30);
  const { data, error } = useOutline(kind, minutes);
  return (
    <Card title={guides.outline} text={data && hosting.guide.lead(data.minutes, percent(data.guestTalkShare, face.locale))}>
      <div className={style.filters}>
        <NativeSelect
          label={guides.outlineOf}
          value={minutes}
          onChange={({ currentTarget }) => setMinutes(lengths.find((one) => `${one}` === currentTarget.value) ?? 30)}
          data={lengths.map((one) => ({ value: `${one}`, label: guides.minutes(one) }))}
        />
      </div>
      {error && !data ? <FailureNote failure={error} /> : null}
      {data || error ? null : <Skeleton height="18rem" />}
      <ol className={own.sections}>
        {data?.sections.map(({ sectionId, title, fromMinute, minutes: length, guestTalkShare, prompts, questions }) => (
          <li key={sectionId}>
            <header>
              <h3>{title}</h3>
              <span>
                {hosting.guide.minute(fromMinute, fromMinute + length)} · {hosting.guide.speaks(percent(guestTalkShare, face.locale))}
              </span>
            </header>
            <ul>
              {prompts.map((prompt) => (
                <li key={prompt}>{prompt}</li>
              ))}
              {questions.map(({ key, text }) => (
                <li key={key}>
                  <b>{text}</b>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Card>
  );
}
