import { Skeleton, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { DeadEnd, Failed } from '../app/dead-ends.tsx';
import { useSettings } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { Card } from '../design/card.tsx';
import { LinkButton } from '../design/link-button.tsx';
import { ToldText } from '../design/told-text.tsx';
import { useMembership } from '../team/membership.ts';
import { choose, fits } from './cells.ts';
import { firstCell } from './chart-rows.ts';
import { Course } from './course.tsx';
import { DimensionChoices } from './dimension-choices.tsx';
import { Meaning } from './meaning.tsx';
import { monthIn, PeriodBar } from './period-bar.tsx';
import { cellKey, cellOf, type Definition, type Dimensions } from './seen-figure.ts';
import { SignalFigure } from './signal-figure.tsx';
import style from './signals.module.css';
import { type SignalsSearch, withMarket } from './signals-search.ts';
import { useCatalogue, useFiguresOver, windowOf } from './use-figures.ts';
import { useNaming } from './use-naming.ts';
import { before, windowsUntil } from './windows.ts';

const route = getRouteApi('/team/signals/$signal');
/** So many windows are shown over time. */
const courseLength = 6;

/** One signal: large, of whomever one chooses, over time, as a table, and how it is made. */
export function SignalPage() {
  const { signals } = useSettings().texts;
  const { signal: key } = route.useParams();
  const catalogue = useCatalogue();
  const definition = catalogue.data?.find((one) => one.key === key && one.scope !== 'own');
  if (catalogue.error && !catalogue.data) return <Failed failure={catalogue.error} retry={() => void catalogue.refetch()} />;
  if (!catalogue.data) return <Skeleton height="32rem" radius="lg" />;
  if (!definition)
    return (
      <DeadEnd {...signals.detail.unknown}>
        <LinkButton to="/team/signals" variant="default">
          {signals.detail.back}
        </LinkButton>
      </DeadEnd>
    );
  return <OneSignal key={key} definition={definition} />;
}

function OneSignal({ definition }: { readonly definition: Definition }) {
  const { signals, signalNames } = useSettings().texts;
  const { organizationId } = useMembership();
  const search = withMarket(route.useSearch(), organizationId);
  const navigate = route.useNavigate();
  const names = useNaming();
  const [now] = useState(() => Date.now());
  const month = monthIn(search, now);
  const window = windowOf(definition, month, now);
  const windows = windowsUntil(window, courseLength);
  const { data, error, retry } = useFiguresOver(definition, windows, search.demo === true);
  const own = signalNames.titles[definition.key];
  const title = own ?? definition.title;
  useTitle(title);
  const change = (next: SignalsSearch) => void navigate({ search: next, replace: true });
  const here = (data ?? []).filter((figure) => figure.window === window);
  const cell = search.cell === undefined ? firstCell(definition, here) : knownCell(definition, cellOf(search.cell));
  const { cell: _, ...rest } = search;
  const told = here.find(({ status, dimensions }) => status !== 'too-few' && cellKey(dimensions) === cellKey(cell));
  return (
    <div className={style.page}>
      <header>
        <LinkButton to="/team/signals" search={rest} variant="subtle" size="compact-sm" ml="-0.5rem">
          {signals.detail.back}
        </LinkButton>
        <Title order={1} lang={own === undefined ? 'en' : undefined}>
          {title}
        </Title>
        <Text c="dimmed" maw="46rem">
          <ToldText>{definition.definition}</ToldText>
        </Text>
      </header>
      <PeriodBar search={search} now={now} change={change} hasMarket={definition.scope === 'market'} />
      {error && !data ? <Failed failure={error} retry={retry} /> : null}
      {data ? (
        <>
          <DimensionChoices
            definition={definition}
            figures={data}
            cell={cell}
            names={names}
            onChoose={(chosen) => change({ ...search, cell: cellKey(chosen) })}
          />
          <SignalFigure
            title={title}
            definition={definition}
            cell={cell}
            now={here}
            earlier={search.compare === false ? [] : data.filter((figure) => figure.window === before(window))}
            window={window}
            names={names}
            demo={search.demo === true}
          />
          {fits(definition.dimensions, cell) ? (
            <Course title={title} definition={definition} cell={cell} figures={data} windows={windows} />
          ) : null}
        </>
      ) : (
        <Skeleton height="24rem" radius="lg" />
      )}
      <Card title={signals.detail.method}>
        <Meaning definition={definition} figure={told} isDemo={search.demo === true} />
      </Card>
    </div>
  );
}

/** Of what stands in an address, dimensions that the signal is counted by together. */
const knownCell = ({ dimensions: lattice }: Definition, cell: Dimensions): Dimensions =>
  Object.entries(cell).reduce<Dimensions>(
    (known, [name, value]) => (lattice.some((one) => one.includes(name)) ? choose(lattice, known, name, value) : known),
    {},
  );
