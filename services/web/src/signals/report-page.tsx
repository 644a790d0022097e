import { Button, Checkbox, Skeleton, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Failed } from '../app/dead-ends.tsx';
import { useSettings } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { LinkButton } from '../design/link-button.tsx';
import paper from '../design/paper.module.css';
import { useLightPaper } from '../design/use-light-paper.ts';
import { useMembership } from '../team/membership.ts';
import { fullMoment } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';
import { monthIn, PeriodBar } from './period-bar.tsx';
import { grouped } from './question-groups.ts';
import style from './report.module.css';
import { ReportSheet } from './report-sheet.tsx';
import { type SignalsSearch, withMarket } from './signals-search.ts';
import { useCatalogue, useFiguresOf, windowOf, windowsBefore, windowsFor } from './use-figures.ts';
import { useNaming } from './use-naming.ts';

const route = getRouteApi('/team/signals/report');
/** What a report has in it before anybody chooses. */
const usual = ['expected-pay', 'candidate-sentiment', 'time-to-schedule', 'plans-that-change', 'skills-in-demand'];

/** Chosen signals on pages that print well: each with its definition, how many people are behind it, and the date. */
export function ReportPage() {
  const { texts, face, zone } = useSettings();
  const { signals, signalNames } = texts;
  const { reporting } = signals;
  const { name: organization, organizationId } = useMembership();
  const search = withMarket(route.useSearch(), organizationId);
  const navigate = route.useNavigate();
  const names = useNaming();
  const [now] = useState(() => Date.now());
  const month = monthIn(search, now);
  const chosen = search.signals?.split(',') ?? usual;
  const catalogue = useCatalogue();
  const windows = windowsFor(month, now);
  const figures = useFiguresOf(windows, search.demo === true);
  const past = useFiguresOf(windowsBefore(windows), search.demo === true, search.compare !== false);
  useTitle(reporting.title);
  useLightPaper();
  const change = (next: SignalsSearch) => void navigate({ search: next, replace: true });
  const failure = catalogue.error ?? figures.error;
  if (failure && !figures.data) return <Failed failure={failure} retry={figures.retry} />;
  if (!catalogue.data || !figures.data) return <Skeleton height="32rem" radius="lg" />;
  const all = grouped(catalogue.data);
  const told = all.flatMap(([, definitions]) => definitions).filter(({ key }) => chosen.includes(key));
  const at = new Date(now).toISOString();
  return (
    <div className={paper.page}>
      <div className={paper.choosing}>
        <LinkButton to="/team/signals" variant="subtle" size="compact-sm" ml="-0.5rem">
          {signals.detail.back}
        </LinkButton>
        <Title order={1}>{reporting.title}</Title>
        <Text c="dimmed">{reporting.lead}</Text>
        <PeriodBar search={search} now={now} change={change} />
        <details className={style.which}>
          <summary>{reporting.choose}</summary>
          {all.map(([question, definitions]) => (
            <fieldset key={question}>
              <legend>{signals.questions[question].title}</legend>
              {definitions.map(({ key, title }) => (
                <Checkbox
                  key={key}
                  label={signalNames.titles[key] ?? title}
                  checked={chosen.includes(key)}
                  onChange={({ currentTarget: { checked } }) =>
                    change({ ...search, signals: (checked ? [...chosen, key] : chosen.filter((one) => one !== key)).join(',') })
                  }
                />
              ))}
            </fieldset>
          ))}
        </details>
        <div>
          <Button onClick={() => globalThis.print()} disabled={told.length === 0}>
            {reporting.print}
          </Button>
        </div>
      </div>
      <header className={paper.cover}>
        <Title order={2}>{reporting.sheet(organization)}</Title>
        <Text>{reporting.madeAt(`${fullMoment(at, face)}, ${zoneName(zone, now)}`)}</Text>
        {search.demo ? <Text>{signals.demoNote}</Text> : null}
      </header>
      {told.length === 0 ? <Text>{reporting.none}</Text> : null}
      {told.map((definition) => (
        <ReportSheet
          key={definition.key}
          definition={definition}
          now={(figures.data ?? []).filter(({ signal }) => signal === definition.key)}
          earlier={search.compare === false ? [] : (past.data ?? []).filter(({ signal }) => signal === definition.key)}
          window={windowOf(definition, month, now)}
          names={names}
          isDemo={search.demo === true}
        />
      ))}
    </div>
  );
}
