import { Switch, Text, Title } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { LinkButton } from '../design/link-button.tsx';
import listing from '../design/listing.module.css';
import style from './market.module.css';
import type { useDemoMarket } from './use-demo-market.ts';

interface WhichMarketProps {
  /** There is nothing to see at all, of the candidate neither. */
  readonly isEmpty: boolean;
  readonly isDemo: boolean;
  readonly demo: Pick<ReturnType<typeof useDemoMarket>, 'data' | 'error' | 'isLoading'>;
  readonly onDemo: (wanted: boolean) => void;
}

/** Why there is nothing to see of the market, and the one that is made up in its place. */
export function WhichMarket({ isEmpty, isDemo, demo, onDemo }: WhichMarketProps) {
  const { market, shell } = useTexts();
  const said = demo.isLoading ? shell.loading : demo.data && (demo.data.length === 0 ? market.demo.none : market.demo.note);
  return (
    <section className={isEmpty ? listing.empty : style.which} aria-labelledby="which-market">
      <Title order={2} size="h4" id="which-market">
        {isEmpty ? market.empty.title : market.demo.title}
      </Title>
      {isEmpty ? <Text c="dimmed">{market.empty.text}</Text> : null}
      {isEmpty ? (
        <LinkButton to="/chats" variant="light">
          {market.empty.action}
        </LinkButton>
      ) : null}
      {isDemo ? null : <Text c="dimmed">{market.noMarket}</Text>}
      <Switch label={market.demo.label} checked={isDemo} onChange={({ currentTarget }) => onDemo(currentTarget.checked)} />
      <Text size="sm" c="dimmed" role="status">
        {isDemo ? said : ''}
      </Text>
      {demo.error ? <FailureNote failure={demo.error} /> : null}
    </section>
  );
}
