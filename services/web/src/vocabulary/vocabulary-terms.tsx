import { Button, Checkbox, NativeSelect, Skeleton, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { Failed } from '../app/dead-ends.tsx';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import listing from '../design/listing.module.css';
import { StepsNote } from '../design/steps-note.tsx';
import style from '../preparing/preparing.module.css';
import { seesEverybody, useMembership } from '../team/membership.ts';
import { NewTerm } from './new-term.tsx';
import { TermDialog } from './term-dialog.tsx';
import { termName } from './term-name.ts';
import { TermRow } from './term-row.tsx';
import { termSteps } from './term-steps.ts';
import { foundTerms, termKinds } from './terms.ts';
import { useRefused } from './use-refused.ts';
import type { TermKind } from './use-terms.ts';
import { useVocabulary } from './use-vocabulary.ts';

/** More than these are shown when somebody asks for them. */
const shownFirst = 50;

/** The words by which an organization notes what it hears. */
export function VocabularyTerms() {
  const { preparing, vocabulary: words } = useTexts();
  const { role } = useMembership();
  const vocabulary = useVocabulary();
  const [kind, setKind] = useState<TermKind>('skill');
  const [search, setSearch] = useState('');
  const [withRetired, setWithRetired] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const [open, setOpen] = useState<string>();
  useTitle(preparing.parts.vocabulary);
  const { list, steps } = vocabulary;
  const { data: terms = [] } = list;
  const refused = useRefused(terms, steps.error);
  if (list.error && !list.data) return <Failed failure={list.error} retry={() => void list.refetch()} />;
  if (!list.data) return <Skeleton height="14rem" radius="lg" />;
  const found = foundTerms(terms, kind, search, withRetired);
  const shown = isWhole ? found : found.slice(0, shownFirst);
  const doing = termSteps(vocabulary, words.said);
  const opened = terms.find(({ termId }) => termId === open);
  const begin = (what: string | undefined) => {
    steps.reset();
    setOpen(what);
  };
  const labelOf = (termId: string) => terms.find((term) => term.termId === termId)?.label ?? termName(termId);
  const add = (of: TermKind, label: string) =>
    steps.mutate(doing.add(of, label), {
      onSuccess: () => {
        setOpen(undefined);
        setKind(of);
        setSearch(label);
      },
    });
  return (
    <>
      <Text maw="40rem">{words.lead}</Text>
      <div className={listing.head}>
        <div className={style.filters}>
          <NativeSelect
            label={words.kind}
            value={kind}
            onChange={({ currentTarget }) => setKind(termKinds.find((one) => one === currentTarget.value) ?? 'skill')}
            data={termKinds.map((value) => ({ value, label: words.kinds[value] }))}
          />
          <TextInput type="search" label={words.search} value={search} onChange={({ currentTarget }) => setSearch(currentTarget.value)} />
        </div>
        {seesEverybody(role) ? <Button onClick={() => begin('new')}>{words.add}</Button> : null}
      </div>
      <div className={listing.head}>
        <Text size="sm" c="dimmed" role="status">
          {words.count(found.length)}
        </Text>
        <Checkbox label={words.withRetired} checked={withRetired} onChange={({ currentTarget }) => setWithRetired(currentTarget.checked)} />
      </div>
      {found.length === 0 ? (
        <section className={listing.empty}>
          <Title order={2} size="h4">
            {words.none.title}
          </Title>
          <Text c="dimmed">{words.none.text}</Text>
        </section>
      ) : null}
      <ul className={listing.list}>
        {shown.map((term) => (
          <TermRow
            key={term.termId}
            term={term}
            countsAs={term.countsAs === term.termId ? undefined : labelOf(term.countsAs)}
            isPending={steps.isPending}
            onEdit={() => begin(term.termId)}
            onRetire={() => steps.mutate(doing.retire(term))}
            onRestore={() => steps.mutate(doing.restore(term))}
          />
        ))}
      </ul>
      {shown.length < found.length ? (
        <Button variant="default" onClick={() => setWhole(true)}>
          {words.all(found.length)}
        </Button>
      ) : null}
      <StepsNote steps={steps} words={refused} isQuiet={open !== undefined} />
      {open === 'new' ? (
        <NewTerm
          kind={kind}
          label={search.trim()}
          isPending={steps.isPending}
          failure={steps.error}
          words={refused}
          onAdd={add}
          onClose={() => begin(undefined)}
        />
      ) : null}
      {opened ? (
        <TermDialog term={opened} terms={terms} doing={doing} steps={steps} words={refused} onClose={() => setOpen(undefined)} />
      ) : null}
    </>
  );
}
