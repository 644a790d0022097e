import { Skeleton, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { Failed } from '../app/dead-ends.tsx';
import { useSettings } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { policies } from '../booking/policies.ts';
import { Card } from '../design/card.tsx';
import { LinkButton } from '../design/link-button.tsx';
import list from '../design/listing.module.css';
import { seesEverybody, useMembership } from '../team/membership.ts';
import { WhyNotCard } from '../why-not/why-not-card.tsx';
import { hostsIn } from './assignment.ts';
import type { ChatType } from './chat-type.ts';
import style from './chat-types.module.css';
import { EditAssignment, EditDescription, EditRules } from './edit-parts.tsx';
import { Share } from './share.tsx';
import { useChatType } from './use-chat-types.ts';

const route = getRouteApi('/team/chat-types/$chatType');

/** One chat type: what it is, who holds it, by which rules, and where it is booked. */
export function ChatTypePage() {
  const { chatType: chatTypeId } = route.useParams();
  const { chatTypes: texts, booking, whyNot } = useSettings().texts;
  const { role, personId } = useMembership();
  const { data, error, refetch } = useChatType(chatTypeId);
  useTitle(data?.description.name);
  if (error && !data) return <Failed failure={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height="28rem" radius="lg" />;
  const mayChange = role !== 'interviewer' && !data.archived;
  return (
    <div className={list.page} key={chatTypeId}>
      <header className={list.head}>
        <div>
          <Title order={1}>{data.description.name}</Title>
          <Text c="dimmed">{booking.kinds[data.description.kind]}</Text>
        </div>
        <LinkButton to="/team/chat-types" variant="default">
          {texts.title}
        </LinkButton>
      </header>
      <div className={style.columns}>
        <div>
          {mayChange ? (
            <>
              <EditDescription chatType={data} />
              <EditAssignment chatType={data} />
              <EditRules chatType={data} />
            </>
          ) : (
            <Rules chatType={data} />
          )}
        </div>
        <div className={style.aside}>
          <Share chatType={data} />
          {data.archived ? null : seesEverybody(role) || hostsIn(data.assignment).some(({ hostId }) => hostId === personId) ? (
            <WhyNotCard chatTypeId={chatTypeId} durations={data.rules.durations} />
          ) : (
            <Card title={whyNot.title}>
              <Text>{whyNot.notAHost}</Text>
            </Card>
          )}
        </div>
      </div>
    </div>
  );
}

/** For whoever does not change it. */
function Rules({ chatType }: { readonly chatType: ChatType }) {
  const { texts, face } = useSettings();
  const { description, rules, assignment, archived } = chatType;
  const capacity = assignment.mode === 'group' ? assignment.capacity : null;
  return (
    <Card title={texts.chatTypes.parts.description.title} text={archived ? undefined : texts.chatTypes.readOnly}>
      {description.description === '' ? null : <Text>{description.description}</Text>}
      <ul className={style.facts}>
        <li>{texts.chatTypes.length(rules.durations.join(' / '))}</li>
        {policies({ ...rules, capacity }, texts.booking.policy, face.locale).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}
