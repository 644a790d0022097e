import { Button } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import listing from '../design/listing.module.css';
import { pressed } from '../design/pressed.ts';
import style from '../preparing/preparing.module.css';
import { seesEverybody, useMembership } from '../team/membership.ts';
import type { Term } from './use-terms.ts';

interface TermRowProps {
  readonly term: Term;
  /** What it counts as, where that is another one. */
  readonly countsAs: string | undefined;
  readonly isPending: boolean;
  readonly onEdit: () => void;
  readonly onRetire: () => void;
  readonly onRestore: () => void;
}

/** One term: its names, and what one's role may do with it. */
export function TermRow({ term, countsAs, isPending, onEdit, onRetire, onRestore }: TermRowProps) {
  const { shell, vocabulary } = useTexts();
  const { role } = useMembership();
  const { label, synonyms, own, retired } = term;
  const tool = (text: string, onClick: () => void) => (
    <Button size="compact-sm" variant="subtle" aria-label={shell.about(text, label)} {...pressed(onClick, isPending)}>
      {text}
    </Button>
  );
  return (
    <li className={style.item}>
      <div className={style.itemHead}>
        <div>
          <p className={style.name}>{label}</p>
          {synonyms.length === 0 ? null : <p className={style.quiet}>{synonyms.join(', ')}</p>}
        </div>
        <div className={style.tools}>
          {retired ? (
            <span className={listing.state}>{vocabulary.retired}</span>
          ) : countsAs === undefined ? null : (
            <span className={listing.state} data-tone="attention">
              {vocabulary.mergedInto(countsAs)}
            </span>
          )}
          {own ? (
            <span className={listing.state} data-tone="good">
              {vocabulary.own}
            </span>
          ) : null}
          {seesEverybody(role) ? (
            <>
              {retired ? null : tool(vocabulary.edit, onEdit)}
              {retired ? tool(vocabulary.restore, onRestore) : tool(vocabulary.retire, onRetire)}
            </>
          ) : null}
        </div>
      </div>
    </li>
  );
}
