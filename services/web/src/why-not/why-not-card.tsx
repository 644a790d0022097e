import { Anchor, Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { useNameOf } from '../team/member-names.ts';
import { forOrganization, useMembership } from '../team/membership.ts';
import { dateIn, plusDays, shortDay, timeSpan } from '../time/times.ts';
import { instantAt } from '../time/wall-clock.ts';
import { zoneName } from '../time/zones.ts';
import { explained, type Setting, type WhyNot } from './explained.ts';
import style from './why-not.module.css';

interface WhyNotCardProps {
  readonly chatTypeId: string;
  readonly durations: readonly number[];
}

/** What stands against a start, in words, with the way to what rules it. */
export function WhyNotCard({ chatTypeId, durations }: WhyNotCardProps) {
  const { texts, zone } = useSettings();
  const { whyNot: words } = texts;
  const membership = useMembership();
  const [day, setDay] = useState(() => plusDays(dateIn(Date.now(), zone), 1));
  const [time, setTime] = useState('09:00');
  const [minutes, setMinutes] = useState(durations[0] ?? 30);
  const asking = useMutation({
    mutationFn: () =>
      answered(() =>
        api.GET('/api/scheduling/chat-types/{chatTypeId}/why-not', {
          params: { path: { chatTypeId }, query: { start: instantAt(day, time, zone), duration: minutes } },
          headers: forOrganization(membership),
        }),
      ),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (day !== '' && time !== '') asking.mutate();
  };
  return (
    <Card title={words.title} text={words.text}>
      <form onSubmit={submit} className={style.form}>
        <Group grow align="flex-end" gap="xs">
          <TextInput type="date" label={words.day} value={day} onChange={({ currentTarget }) => setDay(currentTarget.value)} />
          <TextInput type="time" label={words.time} value={time} onChange={({ currentTarget }) => setTime(currentTarget.value)} />
        </Group>
        {durations.length > 1 ? (
          <NativeSelect
            label={words.length}
            value={String(minutes)}
            data={durations.map((one) => ({ value: String(one), label: words.minutes(one) }))}
            onChange={({ currentTarget }) => setMinutes(Number(currentTarget.value))}
          />
        ) : null}
        <Text size="sm" c="dimmed">
          {texts.team.zone(zoneName(zone, Date.now()))}
        </Text>
        <Group>
          <Button type="submit" size="xs" loading={asking.isPending} disabled={day === '' || time === ''}>
            {words.ask}
          </Button>
        </Group>
      </form>
      {asking.error ? (
        <FailureNote failure={asking.error} words={{ not_a_host: words.notAHost, chat_type_archived: words.archived }} />
      ) : null}
      <div aria-live="polite">{asking.data ? <Told answer={asking.data} /> : null}</div>
    </Card>
  );
}

function Told({ answer }: { readonly answer: WhyNot }) {
  const { texts, face } = useSettings();
  const { whyNot: words } = texts;
  const nameOf = useNameOf();
  const when = `${shortDay(answer.start, face)}, ${timeSpan(answer.start, answer.end, face)}`;
  if (answer.offered) {
    const hosts = [...new Set(answer.hostIds.flat())].map(nameOf).join(', ');
    return (
      <p className={style.offered}>
        <b>{when}</b> {hosts === '' ? words.offeredPlain : words.offered(hosts)}
      </p>
    );
  }
  return (
    <>
      <p className={style.when}>{words.notOffered(when)}</p>
      {answer.reasons.length === 0 ? <Text size="sm">{words.notYours}</Text> : null}
      <ul className={style.reasons}>
        {answer.reasons.map((reason) => {
          const { text, setting } = explained(reason, { words: words.reasons, face, nameOf });
          return (
            <li key={text}>
              {text} {setting ? <ToSetting setting={setting} /> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function ToSetting({ setting }: { readonly setting: Setting }) {
  const { toSetting } = useSettings().texts.whyNot;
  const { personId, role } = useMembership();
  if (setting.of === 'chat-type')
    return role === 'interviewer' ? null : (
      <Anchor href={`#${setting.part}`} size="sm">
        {toSetting[setting.part]}
      </Anchor>
    );
  return (
    <Anchor
      component={Link}
      to="/team/availability"
      search={(setting.hostId === personId ? {} : { host: setting.hostId }) as never}
      hash={setting.part}
      size="sm"
    >
      {toSetting[setting.part]}
    </Anchor>
  );
}
