import type { ReactNode } from 'react';
import style from './note.module.css';

interface NoteProps {
  /** attention: it goes on in another way; bad: it did not work. */
  readonly tone: 'attention' | 'bad';
  readonly title?: string | undefined;
  readonly children?: ReactNode;
}

/** What somebody has to hear of at once, beside what they were doing. */
export const Note = ({ tone, title, children }: NoteProps) => (
  <div className={style.note} data-tone={tone} role="alert">
    {title === undefined ? null : <p className={style.title}>{title}</p>}
    {children}
  </div>
);
