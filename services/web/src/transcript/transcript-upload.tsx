import { Button, FileButton, Group, NativeSelect, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { codeOf, factsOf } from '../api/problem.ts';
import { randomId } from '../api/random-id.ts';
import { useTexts } from '../app/settings.tsx';
import { chosenAnew } from '../design/chosen-anew.ts';
import { FailureNote } from '../design/failure-note.tsx';
import { mediaTypeOf } from './transcript-file.ts';

interface UploadProps {
  /** Who may be meant by a name in it. */
  readonly people: readonly { readonly value: string; readonly label: string }[];
  readonly conversationId: string;
  readonly onStored: () => Promise<void>;
}

/** A file of the conversation. Names in it that nobody is called have to be explained, once. */
export function TranscriptUpload({ conversationId, people, onStored }: UploadProps) {
  const { transcript } = useTexts();
  const [file, setFile] = useState<File | null>(null);
  const [meant, setMeant] = useState<Readonly<Record<string, string>>>({});
  const [labels, setLabels] = useState<readonly string[]>([]);
  const storing = useMutation({
    mutationFn: (chosen: File) =>
      answered(() =>
        api.PUT('/api/interviews/conversations/{conversationId}/transcript', {
          params: {
            path: { conversationId },
            query: { speaker: Object.entries(meant).flatMap(([label, who]) => (who === '' ? [] : [`${label}=${who}`])) },
          },
          headers: { 'content-type': mediaTypeOf(chosen.name), 'idempotency-key': randomId() },
          body: '',
          bodySerializer: () => chosen,
        }),
      ),
    onError: (failure) => {
      const unknown = codeOf(failure) === 'unknown_speakers' ? factsOf(failure)['speakers'] : undefined;
      if (Array.isArray(unknown)) setLabels(unknown.filter((label) => typeof label === 'string'));
    },
    onSuccess: onStored,
  });
  return (
    <>
      <Text size="sm" c="dimmed">
        {transcript.formats}
      </Text>
      <Group gap="sm">
        <FileButton
          inputProps={{ onClick: chosenAnew }}
          accept=".vtt,.srt,.txt,text/vtt,text/plain"
          onChange={(chosen) => {
            setFile(chosen);
            setLabels([]);
            if (chosen) storing.mutate(chosen);
          }}
        >
          {(props) => (
            <Button {...props} variant="light" loading={storing.isPending}>
              {transcript.upload}
            </Button>
          )}
        </FileButton>
        <Text size="sm" role="status">
          {storing.isPending ? transcript.uploading : file?.name}
        </Text>
      </Group>
      {labels.map((label) => (
        <NativeSelect
          key={label}
          label={transcript.who(label)}
          data={[{ value: '', label: '' }, ...people, { value: '-', label: transcript.nobody }]}
          value={meant[label] ?? ''}
          onChange={({ currentTarget }) => setMeant((now) => ({ ...now, [label]: currentTarget.value }))}
        />
      ))}
      {labels.length > 0 && file ? (
        <Button variant="default" onClick={() => storing.mutate(file)}>
          {transcript.uploadAgain}
        </Button>
      ) : null}
      {storing.error ? <FailureNote failure={storing.error} words={transcript.refused} /> : null}
    </>
  );
}
