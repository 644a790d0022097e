import { Button, Group, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { isSame } from '../api/same.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { BuffersFields } from '../rule-fields/buffers-fields.tsx';
import { CapsFields } from '../rule-fields/caps-fields.tsx';
import { HorizonField } from '../rule-fields/horizon-field.tsx';
import { MinutesSelect, notices } from '../rule-fields/minutes-select.tsx';
import { zoneName } from '../time/zones.ts';
import style from './availability.module.css';
import { useEditor } from './editor.ts';

const lengths = [0, 5, 10, 15, 30, 45, 60, 90];

/** What holds for all of somebody's chats. Choices are saved as they are made; numbers when they are whole. */
export function LimitsCard() {
  const { availability: texts, ruleFields } = useTexts();
  const { availability, mayChange, change } = useEditor();
  const { buffers, noticeMinutes, horizon } = availability;
  return (
    <Card anchor="limits" title={texts.limits.title} text={texts.limits.text}>
      {/* a fieldset switches off all that it holds */}
      <fieldset className={style.plain} disabled={!mayChange}>
        <div className={style.pair}>
          <BuffersFields value={buffers} choices={lengths} onChange={(next) => void change({ do: 'buffers', buffers: next })} />
          <MinutesSelect
            label={ruleFields.notice}
            hint={ruleFields.noticeHint}
            value={noticeMinutes}
            choices={notices}
            none={texts.limits.noticeNone}
            onChange={(minutes) => void change({ do: 'notice', noticeMinutes: minutes ?? 0 })}
          />
          <div>
            <HorizonField
              value={horizon}
              onChange={(next) =>
                next && (next.kind === 'rolling' || next.from <= next.until) && void change({ do: 'horizon', horizon: next })
              }
            />
          </div>
        </div>
        <Caps key={JSON.stringify(availability.caps)} />
        <Text size="sm" c="dimmed">
          {texts.limits.zone(zoneName(availability.zone, Date.now()))}
        </Text>
      </fieldset>
    </Card>
  );
}

function Caps() {
  const { availability: texts } = useTexts();
  const { availability, change } = useEditor();
  const [caps, setCaps] = useState(availability.caps);
  const isChanged = !isSame(caps, availability.caps);
  const save = (event: FormEvent) => {
    event.preventDefault();
    void change({ do: 'caps', caps });
  };
  return (
    <form onSubmit={save} noValidate>
      <CapsFields value={caps} onChange={setCaps} />
      {isChanged ? (
        <Group mt="sm" gap="xs">
          <Button type="submit" size="xs">
            {texts.save}
          </Button>
          <Button size="xs" variant="default" onClick={() => setCaps(availability.caps)}>
            {texts.cancel}
          </Button>
        </Group>
      ) : null}
    </form>
  );
}
