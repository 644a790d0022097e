import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useSettings } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { numberFormat } from '../numbers/numbers.ts';
import style from './operating.module.css';
import { isBuilt, lagIn, partsOf } from './standing.ts';
import { type Asked, type HandlerReport, useDoings } from './use-operations.ts';

interface Rebuilding {
  readonly asked: Asked;
  /** `generation`: of the rows that were read when it was asked for. */
  readonly onBegun: (projection: string, generation: number) => void;
}

interface HandlerTableProps extends Rebuilding {
  readonly handlers: readonly HandlerReport[];
  /** What the table is called. */
  readonly name: string;
}

export function HandlerTable({ handlers, name, ...rebuilding }: HandlerTableProps) {
  const { texts, face } = useSettings();
  const { operating } = texts;
  const number = numberFormat(face.locale);
  const lag = ({ events, seconds }: HandlerReport): string =>
    events === 0 ? operating.upToDate : operating.behind(events, number.format(events), lagIn(seconds, face.locale));
  return (
    <table className={style.handlers} aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{operating.handlers.name}</th>
          <th scope="col">{operating.handlers.behind}</th>
          <th scope="col">{operating.handlers.rows}</th>
        </tr>
      </thead>
      <tbody>
        {handlers.map((handler) => {
          const { kind, name: called } = partsOf(handler.handler);
          return (
            <tr key={handler.handler}>
              <th scope="row">
                {called}
                <span className={style.quiet}>{operating.kinds[kind]}</span>
              </th>
              <td>
                {lag(handler)}
                {handler.parkedStreams > 0 ? <span className={style.bad}>{operating.handlers.parked(handler.parkedStreams)}</span> : null}
              </td>
              <td>{kind === 'projection' ? <BuildAnew {...rebuilding} projection={called} isBuilt={isBuilt(handler)} /> : null}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface BuildAnewProps extends Rebuilding {
  readonly projection: string;
  /** It is built already, or is about to be. */
  readonly isBuilt: boolean;
}

function BuildAnew({ asked, projection, isBuilt: isUnderWay, onBegun }: BuildAnewProps) {
  const { rebuild: texts } = useSettings().texts.operating;
  const { rebuild, readAnew } = useDoings(asked);
  const building = useMutation({
    mutationFn: () => rebuild(projection),
    onSuccess: async ({ generation }) => {
      onBegun(projection, generation);
      await readAnew();
    },
  });
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={building.isPending}
        // it keeps the focus, and for minutes there is nothing to turn round
        data-disabled={isUnderWay}
        aria-disabled={isUnderWay}
        aria-label={texts.named(projection)}
        onClick={() => isUnderWay || building.mutate()}
      >
        {texts.action}
      </Button>
      {building.error ? <FailureNote failure={building.error} /> : null}
    </>
  );
}
