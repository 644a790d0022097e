import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { handleIn } from './onlookers.ts';
import { SeenAs } from './seen-as.tsx';
import { useOnlookers } from './use-onlookers.ts';

/** No organization has such a name. */
const another = '…';

/** A candidate picks an organization, whichever, and sees what it sees of them. */
export function ViewAs() {
  const { viewAs } = useTexts();
  const { data: known = [], error } = useOnlookers();
  const [picked, setPicked] = useState('');
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const [onlooker, setOnlooker] = useState<string>();
  const wanted = picked === another ? handleIn(typed) : picked || undefined;
  const wrong = (text: string) => (isTried && wanted === undefined ? text : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setOnlooker(wanted);
  };
  return (
    <Card title={viewAs.title} text={viewAs.text}>
      {error ? <FailureNote failure={error} /> : null}
      <form onSubmit={submit} noValidate>
        <NativeSelect
          label={viewAs.pick}
          value={picked}
          error={picked === '' ? wrong(viewAs.needed) : undefined}
          onChange={({ currentTarget }) => setPicked(currentTarget.value)}
          data={[
            { value: '', label: viewAs.choose },
            ...known.map(({ organizationId, name }) => ({ value: organizationId, label: name })),
            { value: another, label: viewAs.another },
          ]}
        />
        {picked === another ? (
          <TextInput
            mt="xs"
            label={viewAs.handle}
            description={viewAs.handleHint}
            autoCapitalize="none"
            maxLength={300}
            value={typed}
            error={wrong(viewAs.handleWrong)}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        ) : null}
        <Button type="submit" mt="sm" variant="light">
          {viewAs.look}
        </Button>
      </form>
      {onlooker === undefined ? null : <SeenAs key={onlooker} organizationId={onlooker} />}
    </Card>
  );
}
