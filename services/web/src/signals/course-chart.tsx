import { Area, CartesianGrid, ComposedChart, ErrorBar, Line, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useSettings } from '../app/settings.tsx';
import { axisOf } from './axis.ts';
import type { Chart } from './chart-rows.ts';
import { inShort } from './figure-words.ts';
import { shortWindowName } from './windows.ts';

/** One figure from window to window, with its intervals; a window without one leaves a gap. */
export function CourseChart({ chart, gaps, height }: { readonly chart: Chart; readonly gaps: readonly string[]; readonly height: number }) {
  const { face } = useSettings();
  const { unit, currency, rows } = chart;
  const { domain, ticks } = axisOf(chart, 5);
  const data = gaps.map((key) => {
    const row = rows.find((one) => one.key === key);
    const { value, low, high } = row ?? { value: null, low: null, high: null };
    const name = shortWindowName(key, face.locale);
    const isSure = value !== null && low !== null && high !== null;
    return { name, value, band: isSure ? [low, high] : null, error: isSure ? [value - low, high - value] : null };
  });
  const tick = { fontSize: 12, fill: 'var(--mantine-color-dimmed)' };
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 320, height }}>
      <ComposedChart data={data} margin={{ top: 12, right: 16, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--candor-line)" />
        <XAxis dataKey="name" tick={tick} tickLine={false} axisLine={{ stroke: 'var(--candor-line)' }} padding={{ left: 24, right: 24 }} />
        <YAxis
          domain={[...domain]}
          ticks={[...ticks]}
          tick={tick}
          tickLine={false}
          axisLine={false}
          width={56}
          tickFormatter={(value: number) => inShort(value, { unit, currency, locale: face.locale })}
        />
        <Area dataKey="band" stroke="none" fill="var(--candor-chart-soft)" fillOpacity={0.45} isAnimationActive={false} />
        <Line
          dataKey="value"
          stroke="var(--candor-chart)"
          strokeWidth={2.5}
          dot={{ r: 4.5, fill: 'var(--candor-chart)', strokeWidth: 0 }}
          isAnimationActive={false}
          activeDot={false}
        >
          <ErrorBar
            dataKey="error"
            direction="y"
            stroke="var(--mantine-color-text)"
            strokeWidth={1.25}
            width={4}
            isAnimationActive={false}
          />
        </Line>
      </ComposedChart>
    </ResponsiveContainer>
  );
}
