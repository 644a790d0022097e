import { Button, Group } from '@mantine/core';
import { type RefObject, useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { Note } from '../design/note.tsx';
import { saveFile } from '../design/save-file.ts';
import type { Chart } from './chart-rows.ts';
import { type Around, drawingOf, imageOf } from './save-chart.ts';
import { csvOf } from './table-file.ts';

interface ChartFilesProps {
  /** Around the chart. */
  readonly drawn: RefObject<HTMLElement | null>;
  readonly chart: Chart;
  readonly around: Around;
  readonly name: string;
  readonly window: string;
}

/** A chart to take along: as an image, as a drawing, and what it shows as a table. */
export function ChartFiles({ drawn, chart, around, name, window }: ChartFilesProps) {
  const { chart: words } = useTexts().signals;
  const [failed, setFailed] = useState(false);
  const drawing = () => {
    const svg = drawn.current?.querySelector('svg');
    return svg ? drawingOf(svg, around) : undefined;
  };
  const saveImage = async () => {
    const svg = drawing();
    try {
      if (svg) saveFile(await imageOf(svg), 'image/png', `${name}.png`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const saveDrawing = () => {
    const svg = drawing();
    if (svg) saveFile(svg.text, 'image/svg+xml', `${name}.svg`);
  };
  return (
    <>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => void saveImage()}>
          {words.image}
        </Button>
        <Button size="xs" variant="default" onClick={saveDrawing}>
          {words.drawing}
        </Button>
        <Button size="xs" variant="default" onClick={() => saveFile(csvOf(chart, window), 'text/csv', `${name}.csv`)}>
          {words.csv}
        </Button>
      </Group>
      {failed ? <Note tone="attention">{words.noImage}</Note> : null}
    </>
  );
}
