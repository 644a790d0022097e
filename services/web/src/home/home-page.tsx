import { List, Text, Title } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { LinkButton } from '../design/link-button.tsx';
import { OwnStart } from '../signing-in/own-start.tsx';
import { useSignedIn } from '../signing-in/session.ts';
import type { Side } from '../signing-in/sign-in-search.ts';
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
        {person ? <OwnStart side={person.side} size="md" className={style.on ?? ''} /> : null}
      </section>
      <div className={style.ways}>
        <Way words={home.candidate} side="candidate" signedIn={person?.side} />
        <Way words={home.member} side="member" signedIn={person?.side} />
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

interface WayProps {
  readonly words: Words;
  readonly side: Side;
  /** On which side whoever reads this is signed in. */
  readonly signedIn: Side | undefined;
}

const Way = ({ words, side, signedIn }: WayProps) => (
  <section className={style.way}>
    <Title order={2} size="h4">
      {words.title}
    </Title>
    <Text c="dimmed">{words.text}</Text>
    {signedIn === side ? null : (
      <LinkButton
        to="/sign-in"
        search={{ side }}
        variant={signedIn ? 'subtle' : side === 'candidate' ? 'filled' : 'default'}
        mt="auto"
        className={signedIn ? (style.quiet ?? '') : ''}
      >
        {words.action}
      </LinkButton>
    )}
  </section>
);
