import { Button, Text, Title } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { LinkButton } from '../design/link-button.tsx';
import style from './first-hour.module.css';

/** Whoever has no chat yet: what Candor does for them alone, even if their hosts have never heard of it. */
export function FirstHour({ onRecord }: { readonly onRecord: () => void }) {
  const { chats, pitch } = useTexts();
  const { firstHour } = chats;
  return (
    <section className={style.sheet} aria-labelledby="first-hour">
      <div>
        <Title order={2} size="h3" id="first-hour">
          {firstHour.title}
        </Title>
        <Text c="dimmed">{firstHour.lead}</Text>
      </div>
      <ol className={style.steps}>
        <li>
          <h3>{firstHour.record.title}</h3>
          <p>{firstHour.record.text}</p>
          <Button onClick={onRecord}>{chats.record.open}</Button>
        </li>
        <li>
          <h3>{firstHour.prepare.title}</h3>
          <p>{firstHour.prepare.text}</p>
          <LinkButton to="/pitch" variant="light">
            {pitch.told.write}
          </LinkButton>
        </li>
        <li>
          <h3>{firstHour.invite.title}</h3>
          <p>{firstHour.invite.text}</p>
        </li>
      </ol>
      <Text c="dimmed">{firstHour.booked}</Text>
    </section>
  );
}
