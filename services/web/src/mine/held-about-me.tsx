import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { codeOf } from '../api/problem.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { Note } from '../design/note.tsx';
import rows from '../design/rows.module.css';
import { saveFile } from '../design/save-file.ts';
import style from './mine.module.css';

/** All that is held of whoever is signed in, counted here and whole in the file. Services look through their logs for it: only when asked. */
export function HeldAboutMe() {
  const { held } = useTexts().mine;
  const looking = useMutation({ mutationFn: () => answered(() => api.GET('/api/held-about-me')) });
  const { data, error } = looking;
  return (
    <Card title={held.title} text={held.text}>
      {data ? (
        <>
          <ul className={rows.rows}>
            {data.services.map(({ service, events, things }) => (
              <li key={service}>
                <span>{held.services[service]}</span>
                <span className="figures">{held.entries(events.length + things.length)}</span>
              </li>
            ))}
          </ul>
          {data.missing.length === 0 ? null : (
            <Note tone="attention">{held.missing(data.missing.map((service) => held.services[service]).join(', '))}</Note>
          )}
          <details className={style.more}>
            <summary>{held.notShown}</summary>
            <ul>
              {data.notShown.map((text) => (
                <li key={text}>
                  <Text span lang="en">
                    {text}
                  </Text>
                </li>
              ))}
            </ul>
          </details>
        </>
      ) : null}
      {error ? <FailureNote failure={error} text={codeOf(error) === 'too_many_requests' ? held.tooMany : undefined} /> : null}
      <Group>
        <Button variant={data ? 'default' : 'light'} loading={looking.isPending} onClick={() => looking.mutate()}>
          {held.look}
        </Button>
        {data ? (
          <Button onClick={() => saveFile(JSON.stringify(data, null, 2), 'application/json', held.file)}>{held.download}</Button>
        ) : null}
      </Group>
    </Card>
  );
}
