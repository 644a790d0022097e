import { Text, Title } from '@mantine/core';
import { MailChoices } from '../account/mail-choices.tsx';
import { Reminders } from '../account/reminders.tsx';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { CheckIns } from '../check-ins/check-ins.tsx';
import { Card } from '../design/card.tsx';
import { ForSide } from '../signing-in/for-side.tsx';
import { useSignedIn } from '../signing-in/session.ts';
import { ViewAs } from '../view-as/view-as.tsx';
import { Blocks } from './blocks.tsx';
import { BothSides } from './both-sides.tsx';
import { BusyAsHost } from './busy-as-host.tsx';
import { Consents } from './consents.tsx';
import { Devices } from './devices.tsx';
import { EraseMe } from './erase-me.tsx';
import { HeldAboutMe } from './held-about-me.tsx';
import style from './mine.module.css';

/** What is held of a candidate, from whom they are kept, and how to take it away. */
export function MyDataPage() {
  const { mine } = useTexts();
  useTitle(mine.title);
  return (
    <ForSide side="candidate" signIn={mine.signIn} otherSide={mine.otherSide}>
      <div className={style.page}>
        <header>
          <Title order={1}>{mine.title}</Title>
          <Text c="dimmed">{mine.lead}</Text>
        </header>
        <div className={style.columns}>
          <div>
            <Me />
            <CheckIns />
            <Blocks />
            <ViewAs />
            <BothSides />
            <BusyAsHost />
            <MailChoices />
          </div>
          <div>
            <HeldAboutMe />
            <Consents />
            <Reminders />
            <Devices />
            <EraseMe />
          </div>
        </div>
      </div>
    </ForSide>
  );
}

function Me() {
  const { me } = useTexts().mine;
  const { data } = useSignedIn();
  return (
    <Card title={me.title}>
      <dl className={style.facts}>
        <dt>{me.name}</dt>
        <dd>{data?.name ?? me.unnamed}</dd>
        <dt>{me.address}</dt>
        <dd>{data?.address ?? me.none}</dd>
      </dl>
    </Card>
  );
}
