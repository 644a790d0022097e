import { Anchor, Button, CopyButton, Group, Text, Title } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { IconCheck } from '../design/icons.tsx';
import { LinkButton } from '../design/link-button.tsx';
import { isOnThisMachine } from '../signing-in/local-mailbox.ts';
import { useMembership } from '../team/membership.ts';
import style from './starting.module.css';
import { type Step, stepsOf } from './steps-done.ts';
import { useBeginning } from './use-beginning.ts';
import { useIsDemonstrated } from './use-is-demonstrated.ts';

const steps: readonly Step[] = ['hours', 'type', 'book'];

/** From nothing to a first booked chat, until there is one. */
export function FirstSteps() {
  const { first } = useTexts().starting;
  const membership = useMembership();
  const beginning = useBeginning(membership);
  if (!beginning) return null;
  const { done, next } = stepsOf(beginning);
  if (next === undefined) return null;
  const page = `/book/${membership.organizationId}/${beginning.chatTypeId ?? ''}`;
  return (
    <section className={style.guide} aria-labelledby="first-steps">
      <Title order={2} size="h3" id="first-steps">
        {first.title}
      </Title>
      <Text c="dimmed">{first.text}</Text>
      <ol className={style.steps}>
        {steps.map((step, index) => (
          <li
            key={step}
            data-state={done.has(step) ? 'done' : step === next ? 'next' : 'later'}
            aria-current={step === next ? 'step' : undefined}
          >
            <span className={style.number}>{done.has(step) ? <IconCheck /> : index + 1}</span>
            <div>
              <Text fw={650}>
                {first.steps[step].title}
                {done.has(step) ? <span className={style.done}> · {first.done}</span> : null}
              </Text>
              <Text c="dimmed" size="sm">
                {first.steps[step].text}
              </Text>
              {step === next ? <Way step={step} page={page} /> : null}
            </div>
          </li>
        ))}
      </ol>
      {isOnThisMachine() ? <DemonstrationHint /> : null}
    </section>
  );
}

/** Where there is a made-up year already, nobody has to be told how to have one. */
function DemonstrationHint() {
  const { first } = useTexts().starting;
  if (useIsDemonstrated() !== false) return null;
  return (
    <Text size="sm" c="dimmed">
      {first.demo} <code>npm start -- --demo</code>
    </Text>
  );
}

function Way({ step, page }: { readonly step: Step; readonly page: string }) {
  const { first } = useTexts().starting;
  const words = first.steps[step].action;
  if (step === 'hours')
    return (
      <LinkButton to="/team/availability" size="sm" mt="sm">
        {words}
      </LinkButton>
    );
  if (step === 'type')
    return (
      <LinkButton to="/team/chat-types/new" size="sm" mt="sm">
        {words}
      </LinkButton>
    );
  return (
    <Group mt="sm" gap="md">
      <CopyButton value={`${window.location.origin}${page}`}>
        {({ copied, copy }) => (
          <Button size="sm" onClick={copy}>
            {copied ? first.copied : words}
          </Button>
        )}
      </CopyButton>
      <Anchor href={page} target="_blank" rel="noreferrer" size="sm">
        {first.look}
      </Anchor>
    </Group>
  );
}
