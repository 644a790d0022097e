import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { FileChoice } from '../design/file-choice.tsx';
import { saveFile } from '../design/save-file.ts';
import { ZoneSelect } from '../design/zone-select.tsx';
import { type ImportKind, importKinds, templates } from './history-import.ts';
import own from './importing.module.css';
import { useNewImport } from './use-imports.ts';

/** What the file holds, and the file. It is checked first; nothing is recorded before that is said. */
export function NewImport({ onMade }: { readonly onMade: (importId: string) => void }) {
  const { texts, zone: here } = useSettings();
  const { importing } = texts;
  const [kind, setKind] = useState<ImportKind>('conversations');
  const [zone, setZone] = useState(here);
  const [file, setFile] = useState<File | null>(null);
  const [isTried, setTried] = useState(false);
  const [planned, setPlanned] = useState<string>();
  const making = useNewImport({ onPlanned: setPlanned, onMade });
  const check = () => {
    setTried(true);
    if (file) making.mutate({ kind, zone, file, importId: planned });
  };
  return (
    <Card title={importing.new.title} text={importing.new.lead}>
      <div className={own.kinds}>
        <SegmentedControl
          aria-label={importing.new.kind}
          value={kind}
          onChange={(next) => {
            setKind(importKinds.find((one) => one === next) ?? 'conversations');
            setPlanned(undefined);
          }}
          data={importKinds.map((value) => ({ value, label: importing.kinds[value].name }))}
        />
      </div>
      <Text size="sm">
        {importing.kinds[kind].columns}{' '}
        <Button size="compact-sm" variant="subtle" onClick={() => saveFile(templates[kind], 'text/csv', `${kind}.csv`)}>
          {importing.template}
        </Button>
      </Text>
      {kind === 'conversations' ? (
        <ZoneSelect
          label={importing.new.zone}
          description={importing.new.zoneHint}
          value={zone}
          at={Date.now()}
          maw="22rem"
          onChange={(next) => {
            setZone(next);
            setPlanned(undefined);
          }}
        />
      ) : null}
      <FileChoice action={importing.choose} none={importing.noFile} file={file} isMissing={isTried && !file} onChoose={setFile} />
      {making.error ? <FailureNote failure={making.error} words={importing.refused} /> : null}
      <Group justify="flex-end">
        <Button loading={making.isPending} onClick={check}>
          {importing.check}
        </Button>
      </Group>
    </Card>
  );
}
