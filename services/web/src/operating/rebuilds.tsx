import { Progress, Text, Title } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import rows from '../design/rows.module.css';
import { numberFormat } from '../numbers/numbers.ts';
import style from './operating.module.css';
import { buildingIn } from './standing.ts';
import type { Report } from './use-operations.ts';

/** How far rows are that are built beside those that are read, whoever asked for them. */
export function Rebuilds({ report }: { readonly report: Report }) {
  const { texts, face } = useSettings();
  const { rebuild } = texts.operating;
  const building = buildingIn(report);
  const number = numberFormat(face.locale);
  if (building.length === 0) return null;
  return (
    <>
      <Title order={3} size="h5">
        {rebuild.title}
      </Title>
      <ul className={`${rows.lined} ${style.rows}`}>
        {building.map(({ projection, done, all, percent, by }) => (
          <li key={projection}>
            <b>{projection}</b>
            <Progress value={percent} animated={false} aria-label={projection} />
            <Text size="sm" c="dimmed">
              {done === undefined ? rebuild.asked(by ?? '') : rebuild.progress(number.format(done), number.format(all))}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}
