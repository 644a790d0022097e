import { Button, Skeleton, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Failed } from '../app/dead-ends.tsx';
import { useSettings } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { LinkButton } from '../design/link-button.tsx';
import { useMembership } from '../team/membership.ts';
import { Legend } from './legend.tsx';
import { monthIn, PeriodBar } from './period-bar.tsx';
import { grouped } from './question-groups.ts';
import type { Definition, SeenFigure } from './seen-figure.ts';
import { SignalCard } from './signal-card.tsx';
import style from './signals.module.css';
import { type SignalsSearch, withMarket } from './signals-search.ts';
import { useCatalogue, useFiguresOf, windowOf, windowsBefore, windowsFor } from './use-figures.ts';
import { useNaming } from './use-naming.ts';
import { monthOf } from './windows.ts';

const route = getRouteApi('/team/signals');

/** All that an organization can know, by the question that it answers. */
export function SignalsPage() {
  const { signals } = useSettings().texts;
  const { organizationId } = useMembership();
  const search = withMarket(route.useSearch(), organizationId);
  const navigate = route.useNavigate();
  const [now] = useState(() => Date.now());
  const month = monthIn(search, now);
  const isCompared = search.compare !== false;
  const catalogue = useCatalogue();
  const windows = windowsFor(month, now);
  const figures = useFiguresOf(windows, search.demo === true);
  const past = useFiguresOf(windowsBefore(windows), search.demo === true, isCompared);
  useTitle(signals.title);
  const change = (next: SignalsSearch) => void navigate({ search: next, replace: true });
  const failure = catalogue.error ?? figures.error;
  return (
    <div className={style.page}>
      <header className={style.head}>
        <div>
          <Title order={1}>{signals.title}</Title>
          <Text c="dimmed">{signals.lead}</Text>
        </div>
        <LinkButton to="/team/signals/report" search={search} variant="default">
          {signals.report}
        </LinkButton>
      </header>
      <PeriodBar search={search} now={now} change={change} />
      {search.demo ? (
        <Text size="sm" role="status">
          {signals.demoNote}
        </Text>
      ) : null}
      <Legend isCompared={isCompared} />
      {failure && !figures.data ? (
        <Failed failure={failure} retry={() => void catalogue.refetch().then(figures.retry)} />
      ) : catalogue.data && figures.data ? (
        <Questions
          catalogue={catalogue.data}
          now={now}
          month={month}
          figures={figures.data}
          past={isCompared ? (past.data ?? []) : []}
          search={search}
          change={change}
        />
      ) : (
        <Skeleton height="32rem" radius="lg" />
      )}
    </div>
  );
}

interface QuestionsProps {
  readonly catalogue: readonly Definition[];
  readonly month: string;
  readonly now: number;
  readonly figures: readonly SeenFigure[];
  readonly past: readonly SeenFigure[];
  readonly search: SignalsSearch;
  readonly change: (search: SignalsSearch) => void;
}

function Questions({ catalogue, month, now, figures, past, search, change }: QuestionsProps) {
  const { signals } = useSettings().texts;
  const names = useNaming();
  const isMarketEmpty =
    !search.demo && !figures.some(({ status, signal }) => status === 'shown' && scopeOf(catalogue, signal) === 'market');
  return (
    <>
      {figures.some(({ status }) => status === 'shown') ? null : (
        <section className={style.few}>
          <Title order={2} size="h4">
            {signals.empty.title}
          </Title>
          <p>{signals.empty.text}</p>
          {month < monthOf(now) ? (
            <div>
              <Button variant="default" onClick={() => change({ ...search, month: monthOf(now) })}>
                {signals.empty.thisMonth}
              </Button>
            </div>
          ) : null}
        </section>
      )}
      {grouped(catalogue).map(([question, definitions]) => (
        <section key={question} className={style.group} aria-labelledby={`question-${question}`}>
          <div>
            <Title order={2} size="h3" id={`question-${question}`}>
              {signals.questions[question].title}
            </Title>
            <Text c="dimmed">{signals.questions[question].text}</Text>
          </div>
          {question === 'market' && isMarketEmpty ? (
            <div className={style.few}>
              <p>
                <b>{signals.marketHidden.title}</b>
              </p>
              <p>{signals.marketHidden.text}</p>
              <div>
                <Button variant="default" onClick={() => change({ ...search, demo: true })}>
                  {signals.marketHidden.show}
                </Button>
              </div>
            </div>
          ) : null}
          <div className={style.cards}>
            {definitions
              .filter(({ scope }) => !(question === 'market' && isMarketEmpty && scope === 'market'))
              .map((definition) => (
                <SignalCard
                  key={definition.key}
                  definition={definition}
                  now={figures.filter(({ signal }) => signal === definition.key)}
                  earlier={past.filter(({ signal }) => signal === definition.key)}
                  window={windowOf(definition, month, now)}
                  names={names}
                  search={search}
                />
              ))}
          </div>
        </section>
      ))}
    </>
  );
}

const scopeOf = (catalogue: readonly Definition[], key: string) => catalogue.find((one) => one.key === key)?.scope;
