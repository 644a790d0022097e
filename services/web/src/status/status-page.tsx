import type { StatusView } from '@candor/contracts';
import { Anchor, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Service, ServiceMark } from './service-card.tsx';
import style from './status.module.css';
import { advice, forOperators, headline, type Mood } from './words.ts';

/** Between two looks, in ms. */
const pause = 5_000;

const unreachable: { readonly title: string; readonly summary: string; readonly mood: Mood } = {
  title: 'Candor does not answer',
  summary: 'The gateway cannot be reached from here. What was stored is not lost.',
  mood: 'bad',
};

/** Whether the services of this installation run, and what to do where one does not: for those who look after it. */
export function StatusPage() {
  const { data, isError, dataUpdatedAt } = useQuery({
    queryKey: ['status'],
    queryFn: async () => {
      const response = await fetch('/api/status', { signal: AbortSignal.timeout(8_000), headers: { accept: 'application/json' } });
      if (!response.ok) throw new Error(`answered ${response.status}`);
      return (await response.json()) as StatusView;
    },
    refetchInterval: pause,
    retry: false,
  });
  if (!data && !isError) return <Title order={1}>Looking at the services…</Title>;
  const status = isError ? undefined : data;
  const told = status ? headline(status) : unreachable;
  const steps = advice(status);
  return (
    <div className={style.page} lang="en">
      <section className={style.overall} data-mood={told.mood}>
        <ServiceMark />
        <div role="status">
          <Title order={1} size="h2">
            {told.title}
          </Title>
          <Text c="dimmed">{told.summary}</Text>
        </div>
      </section>
      {data ? (
        <section aria-labelledby="services">
          <Title order={2} size="h3" id="services" mb="sm">
            Services
          </Title>
          <ul className={style.services}>
            {data.services.map((service) => (
              <Service key={service.name} service={service} now={dataUpdatedAt} />
            ))}
          </ul>
        </section>
      ) : null}
      {steps.length === 0 ? null : (
        <section className={style.advice}>
          <Title order={2} size="h3">
            What to do
          </Title>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      )}
      <section className={style.advice}>
        <Title order={2} size="h3">
          For operators
        </Title>
        <p className={style.purpose}>{forOperators.text}</p>
        <p className={style.purpose}>
          <code>{forOperators.command}</code>
        </p>
      </section>
      <Anchor href="/api/status" size="sm">
        This status as JSON
      </Anchor>
    </div>
  );
}
