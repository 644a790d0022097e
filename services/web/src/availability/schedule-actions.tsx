import { Button, Group, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { randomId } from '../api/random-id.ts';
import { useTexts } from '../app/settings.tsx';
import { Confirm } from '../design/confirm.tsx';
import { Dialog } from '../design/dialog.tsx';
import type { Schedule } from './availability.ts';
import { useEditor } from './editor.ts';

/** What can be done to a schedule besides its hours. */
export function ScheduleActions() {
  const { schedule: texts } = useTexts().availability;
  const { availability, schedule, choose, change } = useEditor();
  const [open, setOpen] = useState<'rename' | 'add' | 'archive'>();
  const { scheduleId, name, zone, weeklyHours } = schedule;
  const isDefault = scheduleId === availability.defaultScheduleId;
  const close = () => setOpen(undefined);
  const add = async (newName: string) => {
    const id = `s-${randomId().slice(0, 12)}`;
    if (!(await change({ do: 'create', scheduleId: id, name: newName, zone, weeklyHours }))) return;
    close();
    choose(id);
  };
  return (
    <Group gap="xs">
      <Button size="xs" variant="default" onClick={() => setOpen('add')}>
        {texts.add}
      </Button>
      <Button size="xs" variant="default" onClick={() => setOpen('rename')}>
        {texts.rename}
      </Button>
      {isDefault ? null : (
        <>
          <Button size="xs" variant="default" onClick={() => void change({ do: 'default', scheduleId })}>
            {texts.makeDefault}
          </Button>
          <Button size="xs" variant="default" onClick={() => setOpen('archive')}>
            {texts.archive}
          </Button>
        </>
      )}
      {open === 'rename' ? (
        <NameDialog
          title={texts.renameTitle}
          name={name}
          onClose={close}
          onName={async (next) => {
            if (await change({ do: 'rename', scheduleId, name: next })) close();
          }}
        />
      ) : null}
      {open === 'add' ? <NameDialog title={texts.add} text={texts.addText} name="" onClose={close} onName={add} /> : null}
      {open === 'archive' ? <Archive schedule={schedule} onClose={close} onGone={() => choose(availability.defaultScheduleId)} /> : null}
    </Group>
  );
}

interface NameDialogProps {
  readonly title: string;
  readonly text?: string;
  readonly name: string;
  readonly onName: (name: string) => Promise<void>;
  readonly onClose: () => void;
}

function NameDialog({ title, text, name: first, onName, onClose }: NameDialogProps) {
  const { availability } = useTexts();
  const { availability: there, isSaving } = useEditor();
  const [name, setName] = useState(first);
  const isTaken = there.schedules.some((one) => one.name !== first && one.name.toLowerCase() === name.trim().toLowerCase());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onName(name.trim());
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {text === undefined ? null : <Text c="dimmed">{text}</Text>}
      <form onSubmit={submit}>
        <TextInput
          data-autofocus
          label={availability.schedule.name}
          placeholder={availability.schedule.namePlaceholder}
          maxLength={80}
          value={name}
          error={isTaken ? availability.refused.name_taken : undefined}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Group justify="space-between" mt="md">
          <Button variant="default" onClick={onClose}>
            {availability.cancel}
          </Button>
          <Button type="submit" loading={isSaving} disabled={name.trim() === '' || isTaken}>
            {availability.save}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

interface ArchiveProps {
  readonly schedule: Schedule;
  readonly onGone: () => void;
  readonly onClose: () => void;
}

/** The one thing here that cannot be undone. */
function Archive({ schedule: { scheduleId, name }, onGone, onClose }: ArchiveProps) {
  const { availability: texts } = useTexts();
  const { change, isSaving } = useEditor();
  const archive = async () => {
    const isGone = await change({ do: 'archive', scheduleId });
    onClose();
    if (isGone) onGone();
  };
  return (
    <Confirm
      title={texts.schedule.archiveTitle(name)}
      text={texts.schedule.archiveText}
      yes={texts.schedule.archive}
      no={texts.cancel}
      tone="bad"
      isPending={isSaving}
      onYes={() => void archive()}
      onClose={onClose}
    />
  );
}
