import {
  Bar,
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  usePlotArea,
  XAxis,
  YAxis,
} from 'recharts';
import { useSettings } from '../app/settings.tsx';
import { axisOf } from './axis.ts';
import type { Chart } from './chart-rows.ts';
import { inShort, inWords } from './figure-words.ts';
import { rowTexts } from './row-texts.ts';

interface BarsAndDotsProps {
  readonly chart: Chart;
  /** In px. */
  readonly height: number;
  readonly large: boolean;
}

const colour = {
  now: 'var(--candor-chart)',
  before: 'var(--candor-chart-before)',
  line: 'var(--candor-line)',
  text: 'var(--mantine-color-text)',
};
/** Names of the ends of the axis need room as well. */
const narrow = { top: 0, right: 22, bottom: 0, left: 14 };
const wide = { top: 0, right: 30, bottom: 0, left: 30 };

/** On what it lies a line is seen by the light around it. */
const halo = { stroke: 'var(--candor-sheet)', strokeWidth: 3.5, width: 0, direction: 'x', isAnimationActive: false } as const;
const interval = { stroke: colour.text, strokeWidth: 1.5, width: 5, direction: 'x', isAnimationActive: false } as const;

/** Shares and counts are bars, which begin at 0; whatever has no 0 that means something is a dot. Intervals are drawn across. */
export function BarsAndDots({ chart, height, large }: BarsAndDotsProps) {
  const { face } = useSettings();
  const { unit, currency, rows } = chart;
  const { domain, ticks } = axisOf(chart, large ? 6 : 4);
  const data = rows.map((row) => ({
    ...row,
    error: row.low === null || row.high === null ? null : [row.value - row.low, row.high - row.value],
  }));
  const isBars = unit === 'ratio' || unit === 'count' || unit === 'days';
  const inner = { unit, currency, locale: face.locale };
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 320, height }}>
      <ComposedChart layout="vertical" data={data} margin={unit === 'money' ? wide : narrow} accessibilityLayer={false}>
        <CartesianGrid horizontal={false} stroke={colour.line} />
        <XAxis
          type="number"
          domain={[...domain]}
          ticks={[...ticks]}
          interval={0}
          tickFormatter={(value: number) => inShort(value, inner)}
          tick={{ fontSize: 12, fill: 'var(--mantine-color-dimmed)' }}
          axisLine={false}
          tickLine={false}
          height={24}
        />
        <YAxis type="category" dataKey="key" scale="band" hide />
        {domain[0] < 0 ? <ReferenceLine x={0} stroke="var(--mantine-color-dimmed)" /> : null}
        {isBars ? <Bar dataKey="value" barSize={11} radius={[0, 3, 3, 0]} fill={colour.now} isAnimationActive={false} /> : null}
        {/* intervals are of dots: a bar of 0 is none, and would have none */}
        <Scatter dataKey="value" isAnimationActive={false} shape={isBars ? <Nothing /> : <Dot />}>
          <ErrorBar dataKey="error" {...halo} />
          <ErrorBar dataKey="error" {...interval} />
        </Scatter>
        <Scatter dataKey="before" isAnimationActive={false} shape={<Diamond />} />
        <RowTexts chart={chart} large={large} />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

/** Where there is nothing to mark, there is no place for it. */
interface Mark {
  readonly cx?: number | null;
  readonly cy?: number | null;
}

const Nothing = () => null;

const Dot = ({ cx, cy }: Mark) => (cx == null || cy == null ? null : <circle cx={cx} cy={cy} r={5.5} fill={colour.now} />);

/** Of another shape, so that it is told apart without its colour as well. */
const Diamond = ({ cx, cy }: Mark) =>
  cx == null || cy == null ? null : (
    <path d={`M${cx} ${cy - 6}l5 6l-5 6l-5 -6z`} fill="var(--candor-sheet)" stroke={colour.before} strokeWidth={2} />
  );

/** About so wide is a letter, in px. */
const letter = 7.2;

/** Above each mark what it is, and what it comes to: names need no column of their own, however narrow it is. */
function RowTexts({ chart, large }: Pick<BarsAndDotsProps, 'chart' | 'large'>) {
  const { texts, face } = useSettings();
  const plot = usePlotArea();
  if (!plot) return null;
  const { unit, currency, rows } = chart;
  const band = plot.height / Math.max(1, rows.length);
  const all = Math.floor(plot.width / letter);
  const words = { value: (value: number) => inWords(value, { unit, currency, locale: face.locale }), n: texts.signals.chart.n };
  const said = rowTexts(chart, words, all, large);
  return (
    <g fontSize={13}>
      {rows.map((row, index) => {
        const y = plot.y + band * index + 12;
        const value = said[index] ?? '';
        const room = Math.max(6, all - value.length - 2);
        return (
          <g key={row.key} fill={colour.text}>
            <text x={plot.x} y={y}>
              <title>{row.name}</title>
              {row.name.length > room ? `${row.name.slice(0, room - 1)}…` : row.name}
            </text>
            <text x={plot.x + plot.width} y={y} textAnchor="end" fontWeight={650}>
              {value}
            </text>
          </g>
        );
      })}
    </g>
  );
}
