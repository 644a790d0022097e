import { List, Text, Title } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { LinkButton } from '../design/link-button.tsx';
import { useSignedIn } from '../signing-in/session.ts';
import style from './home-page.module.css';

/** What Candor is, for whoever comes without a link. */
export function HomePage() {
  const { home } = useSettings().texts;
  const { data: person } = useSignedIn();
  return (
    <div className={style.page}>
      <section className={style.hero}>
        <Title order={1}>{home.title}</Title>
        <Text size="lg" c="dimmed">
          {home.lead}
        </Text>
        {person ? <Text role="status">{home.signedIn[person.side]}</Text> : null}
        {person ? (
          <LinkButton to={person.side === 'candidate' ? '/chats' : '/team'} size="md" className={style.on ?? ''}>
            {person.side === 'candidate' ? home.signedIn.chats : home.signedIn.work}
          </LinkButton>
        ) : null}
      </section>
      <div className={style.ways}>
        <Way words={home.candidate} side="candidate" />
        <Way words={home.member} side="member" />
      </div>
      <section className={style.honest} aria-labelledby="honest">
        <Title order={2} size="h3" id="honest">
          {home.honest.title}
        </Title>
        <List spacing="xs" mt="sm">
          {home.honest.points.map((point) => (
            <List.Item key={point}>{point}</List.Item>
          ))}
        </List>
      </section>
    </div>
  );
}

interface Words {
  readonly title: string;
  readonly text: string;
  readonly action: string;
}

const Way = ({ words, side }: { readonly words: Words; readonly side: 'candidate' | 'member' }) => (
  <section className={style.way}>
    <Title order={2} size="h4">
      {words.title}
    </Title>
    <Text c="dimmed">{words.text}</Text>
    <LinkButton to="/sign-in" search={{ side }} variant={side === 'candidate' ? 'filled' : 'default'} mt="auto">
      {words.action}
    </LinkButton>
  </section>
);
