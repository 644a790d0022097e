import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { Confirm } from '../design/confirm.tsx';
import { CopyButton } from '../design/copy-button.tsx';
import style from '../design/listing.module.css';
import { forOrganization, useMembership } from '../team/membership.ts';
import { dayInList, weekday } from '../time/times.ts';
import { useChatTypeName } from './chat-type-select.tsx';
import type { PrivateLink } from './inviting.ts';

interface PrivateLinkRowProps {
  readonly link: PrivateLink;
  readonly onChanged: (changed: Changed) => Promise<void>;
}

/** One link: to copy while it works, and to end. */
export function PrivateLinkRow({ link, onChanged }: PrivateLinkRowProps) {
  const { texts, face } = useSettings();
  const { inviting } = texts;
  const { links } = inviting;
  const headers = forOrganization(useMembership());
  const nameOf = useChatTypeName();
  const [isEnding, setEnding] = useState(false);
  const { linkId, chatTypeId, madeAt, note, uses, used, expiresAt, status, url } = link;
  const ending = useMutation({
    mutationFn: async () =>
      onChanged(await answered(() => api.DELETE('/api/scheduling/private-links/{linkId}', { params: { path: { linkId } }, headers }))),
    onSuccess: () => setEnding(false),
  });
  const name = note ?? nameOf(chatTypeId);
  const about = [note == null ? null : nameOf(chatTypeId), links.used(used, uses), inviting.until(dayInList(expiresAt, face, Date.now()))];
  return (
    <li className={style.card}>
      <time dateTime={madeAt} className={style.date}>
        <b>{dayInList(madeAt, face, Date.now())}</b>
        <span>{weekday(madeAt, face)}</span>
      </time>
      <div className={style.what}>
        <b>{name}</b>
        <span>{about.filter((part) => part !== null).join(' · ')}</span>
      </div>
      <div className={style.side}>
        <span className={style.state} data-tone={status === 'open' ? 'good' : 'quiet'}>
          {links.states[status]}
        </span>
        {status === 'open' && url !== null ? <CopyButton text={url} label={links.copy(name)} /> : null}
        {status === 'open' ? (
          <Button size="xs" variant="default" aria-label={links.endOf(name)} onClick={() => setEnding(true)}>
            {links.end}
          </Button>
        ) : null}
      </div>
      {isEnding ? (
        <Confirm
          title={links.endOf(name)}
          text={links.endText}
          yes={links.end}
          no={inviting.notNow}
          isPending={ending.isPending}
          failure={ending.error}
          onYes={() => ending.mutate()}
          onClose={() => setEnding(false)}
        />
      ) : null}
    </li>
  );
}
