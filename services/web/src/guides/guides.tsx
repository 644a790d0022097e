import { Button, NativeSelect, Skeleton, Text } from '@mantine/core';
import { useState } from 'react';
import { Failed } from '../app/dead-ends.tsx';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { kinds } from '../chat-types/chat-type.ts';
import { Card } from '../design/card.tsx';
import { Confirm } from '../design/confirm.tsx';
import { KeepTyped } from '../design/keep-typed.tsx';
import { pressed } from '../design/pressed.ts';
import { StepsNote } from '../design/steps-note.tsx';
import type { Step } from '../design/use-steps.ts';
import { useCommonQuestions } from '../question-bank/use-common-questions.ts';
import { useQuestionBank } from '../question-bank/use-question-bank.ts';
import { seesEverybody, useMembership } from '../team/membership.ts';
import { askableOf, askedOf, type GuideAsked, isUsual, type Kind } from './guide.ts';
import { GuideFacts } from './guide-facts.tsx';
import { GuideForm } from './guide-form.tsx';
import { Outline } from './outline.tsx';
import { useGuide } from './use-guide.ts';

/** What hosts look at in each kind of conversation: the usual guide, and what an organization has set besides. */
export function Guides() {
  const { booking, guides, preparing } = useTexts();
  const [kind, setKind] = useState<Kind>('exploratory');
  const [isChanged, setChanged] = useState(false);
  /** Of the kind that was chosen while something typed was not saved. */
  const [wanted, setWanted] = useState<Kind>();
  useTitle(preparing.parts.guides);
  const choose = (next: Kind) => {
    if (isChanged) setWanted(next);
    else setKind(next);
  };
  const leave = (next: Kind) => {
    setWanted(undefined);
    setChanged(false);
    setKind(next);
  };
  return (
    <>
      <Text maw="40rem">{guides.lead}</Text>
      <NativeSelect
        maw="20rem"
        label={guides.kind}
        value={kind}
        onChange={({ currentTarget }) => choose(kinds.find((one) => one === currentTarget.value) ?? 'exploratory')}
        data={kinds.map((value) => ({ value, label: booking.kinds[value] }))}
      />
      <KeepTyped isChanged={isChanged} />
      <GuideOf key={kind} kind={kind} onChange={setChanged} />
      {wanted === undefined ? null : (
        <Confirm
          title={guides.leaving.title(booking.kinds[kind])}
          text={guides.leaving.text}
          yes={guides.leaving.yes}
          no={guides.leaving.no}
          tone="bad"
          isPending={false}
          onYes={() => leave(wanted)}
          onClose={() => setWanted(undefined)}
        />
      )}
    </>
  );
}

interface GuideOfProps {
  readonly kind: Kind;
  /** Whether something is typed that is not saved. */
  readonly onChange: (isChanged: boolean) => void;
}

function GuideOf({ kind, onChange }: GuideOfProps) {
  const { booking, guides, preparing } = useTexts();
  const mayChange = seesEverybody(useMembership().role);
  const { settings, steps, round, shown, set, reset } = useGuide(kind);
  const common = useCommonQuestions();
  const { list: own } = useQuestionBank();
  const failure = settings.error ?? common.error ?? own.error;
  const retry = () => {
    for (const query of [settings, common, own]) if (query.error) void query.refetch();
  };
  if (!settings.data || !common.data || !own.data)
    return failure ? <Failed failure={failure} retry={retry} /> : <Skeleton height="24rem" radius="lg" />;
  const asked = askedOf(settings.data);
  const askable = askableOf(common.data.items, own.data, kind);
  const { version } = settings.data;
  const again: Step = {
    said: preparing.takenBack,
    take: (since) => {
      const seen = since?.version ?? shown();
      return isUsual(asked) ? reset(seen) : set(asked, seen);
    },
  };
  const save = (next: GuideAsked, seen: number) => steps.mutate({ said: guides.said.saved, take: () => set(next, seen), back: again });
  return (
    <>
      <Card title={booking.kinds[kind]} text={isUsual(asked) ? guides.isUsual : guides.isOwn}>
        {mayChange ? (
          <GuideForm
            round={round}
            settings={settings.data}
            askable={askable}
            isPending={steps.isPending}
            onSave={save}
            onTake={steps.reset}
            onChange={onChange}
          />
        ) : (
          <GuideFacts asked={asked} askable={askable} />
        )}
        {mayChange && !isUsual(asked) ? (
          <div>
            <Button
              variant="subtle"
              {...pressed(() => steps.mutate({ said: guides.said.reset, take: () => reset(version), back: again }), steps.isPending)}
            >
              {guides.reset}
            </Button>
          </div>
        ) : null}
      </Card>
      <Outline kind={kind} />
      <StepsNote steps={steps} words={guides.refused} />
    </>
  );
}
