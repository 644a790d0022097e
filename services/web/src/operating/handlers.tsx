import { Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { HandlerTable } from './handler-table.tsx';
import style from './operating.module.css';
import { Rebuilds } from './rebuilds.tsx';
import { Said } from './said.tsx';
import { builtSince, inOrder, wantsLooking } from './standing.ts';
import type { Asked, Report } from './use-operations.ts';

/** The projections and reactors: those that somebody may have to look at, what is built anew, and all others folded away. */
export function Handlers({ asked, report }: { readonly asked: Asked; readonly report: Report }) {
  const { operating } = useTexts();
  const { handlers, rebuild } = operating;
  /** Projection → generation that was read when it was asked for here. */
  const [begun, begin] = useState<Readonly<Record<string, number>>>({});
  const built = builtSince(report, begun);
  const all = inOrder(report.handlers);
  const [first, others] = [all.filter(wantsLooking), all.filter((handler) => !wantsLooking(handler))];
  const table = {
    asked,
    onBegun: (projection: string, generation: number) => begin((before) => ({ ...before, [projection]: generation })),
  };
  return (
    <div className={style.part}>
      <Said text={built.length > 0 ? rebuild.done(built.join(', ')) : undefined} />
      <Rebuilds report={report} />
      {first.length > 0 ? (
        <>
          <Title order={3} size="h5">
            {handlers.attention}
          </Title>
          <HandlerTable {...table} handlers={first} name={handlers.attention} />
        </>
      ) : null}
      <details className={style.more}>
        <summary>{first.length > 0 ? handlers.others(others.length) : handlers.all(others.length)}</summary>
        <Text size="sm" c="dimmed">
          {rebuild.meanwhile}
        </Text>
        <HandlerTable {...table} handlers={others} name={handlers.others(others.length)} />
      </details>
    </div>
  );
}
