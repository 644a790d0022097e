import { Button, NativeSelect, Text } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { ZoneSelect } from '../design/zone-select.tsx';
import { useSignedIn } from '../signing-in/session.ts';
import { languages } from '../texts/languages.ts';
import { useAccountChoices } from './use-account-choices.ts';

/** In which language and zone mails come, and pages on this device. */
export function MailChoices() {
  const { texts, language, zone } = useSettings();
  const { mails } = texts.account;
  const { data: person } = useSignedIn();
  const choosing = useAccountChoices();
  if (!person) return null;
  const isOpen = person.locale === null || person.zone === null;
  const isOther = (person.locale ?? language) !== language || (person.zone ?? zone) !== zone;
  return (
    <Card title={mails.title} text={mails.text}>
      <NativeSelect
        label={mails.language}
        value={person.locale ?? language}
        onChange={({ currentTarget }) => choosing.mutate({ language: languages.find(({ id }) => id === currentTarget.value)?.id ?? 'en' })}
        data={languages.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ZoneSelect label={mails.zone} value={person.zone ?? zone} at={Date.now()} onChange={(next) => choosing.mutate({ zone: next })} />
      <Text size="sm" c="dimmed" role="status">
        {isOpen ? mails.open : choosing.isSuccess ? mails.kept : isOther ? mails.other : ''}
      </Text>
      {isOpen ? (
        <div>
          <Button
            size="xs"
            variant="light"
            loading={choosing.isPending}
            onClick={() => choosing.mutate({ language: person.locale ?? language, zone: person.zone ?? zone })}
          >
            {mails.keep}
          </Button>
        </div>
      ) : null}
      {choosing.error ? <FailureNote failure={choosing.error} /> : null}
    </Card>
  );
}
