import { Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import style from './card.module.css';

interface CardProps {
  readonly title: string;
  readonly text?: string | undefined;
  readonly tone?: 'bad';
  /** Where links to it lead. */
  readonly anchor?: string | undefined;
  readonly children: ReactNode;
}

/** One thing of a page, named by its heading. */
export function Card({ title, text, tone, anchor, children }: CardProps) {
  const id = useId();
  return (
    <section id={anchor} className={style.card} aria-labelledby={id} data-tone={tone}>
      <div>
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        {text === undefined ? null : <Text c="dimmed">{text}</Text>}
      </div>
      {children}
    </section>
  );
}
