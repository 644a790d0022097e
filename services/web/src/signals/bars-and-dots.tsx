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
import { type Chart, type ChartRow, domainOf } from './chart-rows.ts';
import { inShort, inWords } from './figure-words.ts';

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
const interval = { stroke: colour.text, strokeWidth: 1.5, width: 5, isAnimationActive: false } as const;

/** Shares and counts are bars, which begin at 0; whatever has no 0 that means something is a dot. Intervals are drawn across. */
export function BarsAndDots({ chart, height, large }: BarsAndDotsProps) {
  const { face } = useSettings();
  const { unit, currency, rows } = chart;
  const [from, to] = domainOf(chart);
  const data = rows.map((row) => ({
    ...row,
    error: row.low === null || row.high === null ? null : [row.value - row.low, row.high - row.value],
  }));
  const isBars = unit === 'ratio' || unit === 'count' || unit === 'days';
  const inner = { unit, currency, locale: face.locale };
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 320, height }}>
      <ComposedChart layout="vertical" data={data} margin={{ top: 0, right: 14, bottom: 0, left: 4 }} accessibilityLayer={false}>
        <CartesianGrid horizontal={false} stroke={colour.line} />
        <XAxis
          type="number"
          domain={[from, to]}
          tickCount={large ? 6 : 4}
          tickFormatter={(value: number) => inShort(value, inner)}
          tick={{ fontSize: 12, fill: 'var(--mantine-color-dimmed)' }}
          axisLine={false}
          tickLine={false}
          height={24}
        />
        <YAxis type="category" dataKey="key" hide />
        {from < 0 ? <ReferenceLine x={0} stroke="var(--mantine-color-dimmed)" /> : null}
        {isBars ? (
          <Bar dataKey="value" barSize={11} radius={[0, 3, 3, 0]} fill={colour.now} isAnimationActive={false}>
            <ErrorBar dataKey="error" direction="x" {...interval} />
          </Bar>
        ) : (
          <Scatter dataKey="value" fill={colour.now} isAnimationActive={false} shape={<Dot />}>
            <ErrorBar dataKey="error" direction="x" {...interval} />
          </Scatter>
        )}
        <Scatter data={data.filter(({ before }) => before !== null)} dataKey="before" isAnimationActive={false} shape={<Diamond />} />
        <RowTexts rows={rows} said={(row) => saidOf(row, inner, large)} />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

function saidOf({ value, low, high, n }: ChartRow, words: Parameters<typeof inWords>[1], large: boolean): string {
  const between = low === null || high === null ? [] : [`${inWords(low, words)} – ${inWords(high, words)}`];
  return [inWords(value, words), ...(large ? between : []), ...(n === null ? [] : [`n ${n}`])].join(' · ');
}

interface Mark {
  readonly cx?: number;
  readonly cy?: number;
}

const Dot = ({ cx = 0, cy = 0 }: Mark) => <circle cx={cx} cy={cy} r={5.5} fill={colour.now} />;

/** Of another shape, so that it is told apart without its colour as well. */
const Diamond = ({ cx = 0, cy = 0 }: Mark) => (
  <path d={`M${cx} ${cy - 6}l5 6l-5 6l-5 -6z`} fill="var(--candor-sheet)" stroke={colour.before} strokeWidth={2} />
);

interface RowTextsProps {
  readonly rows: readonly ChartRow[];
  readonly said: (row: ChartRow) => string;
}

/** About so wide is a letter, in px. */
const letter = 7;

/** Above each mark what it is, and what it comes to: names need no column of their own, however narrow it is. */
function RowTexts({ rows, said }: RowTextsProps) {
  const plot = usePlotArea();
  if (!plot) return null;
  const band = plot.height / Math.max(1, rows.length);
  return (
    <g fontSize={13}>
      {rows.map((row, index) => {
        const y = plot.y + band * index + 12;
        const value = said(row);
        const room = Math.max(6, Math.floor(plot.width / letter) - value.length - 2);
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
