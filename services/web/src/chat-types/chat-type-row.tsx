import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../app/settings.tsx';
import { CopyButton } from '../design/copy-button.tsx';
import list from '../design/listing.module.css';
import { useNameOf } from '../team/member-names.ts';
import { hostsIn } from './assignment.ts';
import { type Assignment, type ChatType, publicAddress } from './chat-type.ts';
import style from './chat-types.module.css';

interface ChatTypeRowProps {
  readonly chatType: ChatType;
  readonly onRestore?: (() => void) | undefined;
}

/** One of them in the list, with its address at hand. */
export function ChatTypeRow({ chatType, onRestore }: ChatTypeRowProps) {
  const { chatTypes: texts, booking } = useTexts();
  const who = useWho();
  const { chatTypeId, description, rules, assignment, archived } = chatType;
  const address = publicAddress(window.location.origin, chatType);
  const { name } = description;
  return (
    <li className={style.row}>
      <div className={list.what}>
        <Link to="/team/chat-types/$chatType" params={{ chatType: chatTypeId }}>
          {name}
        </Link>
        <span>
          {[
            booking.kinds[description.kind],
            texts.length(rules.durations.join(' / ')),
            texts.fields.places[description.location.kind],
          ].join(' · ')}
        </span>
        <span>{who(assignment)}</span>
      </div>
      <div className={list.side}>
        {archived ? (
          <>
            <span className={list.state}>{texts.archived}</span>
            {onRestore ? (
              <Button size="xs" variant="default" aria-label={texts.restoreOf(name)} onClick={onRestore}>
                {texts.restore}
              </Button>
            ) : null}
          </>
        ) : description.listed ? (
          <>
            <span className={style.address}>{`/book/${chatType.organizationId}/${chatTypeId}`}</span>
            <CopyButton text={address} label={texts.copyAddress(name)} />
            <Button
              component="a"
              href={address}
              target="_blank"
              rel="noreferrer"
              size="xs"
              variant="default"
              aria-label={texts.openOf(name)}
            >
              {texts.open}
            </Button>
          </>
        ) : (
          <span className={list.state}>{texts.unlisted}</span>
        )}
      </div>
    </li>
  );
}

/** Who holds it, in few words. */
function useWho(): (assignment: Assignment) => string {
  const { chatTypes: texts } = useTexts();
  const nameOf = useNameOf();
  return (assignment) => {
    const hosts = hostsIn(assignment);
    const names = hosts.map(({ hostId }) => nameOf(hostId));
    // who the members are is on its way; the line is there already
    const named = names.includes('') ? '\u00a0' : texts.with(names.join(', '));
    if (assignment.mode === 'single') return named;
    if (assignment.mode === 'panel') return `${texts.panel(assignment.groups.length)} · ${named}`;
    if (assignment.mode === 'group') return `${texts.group(assignment.capacity)} · ${named}`;
    return hosts.length > 3 ? texts.inTurns(hosts.length) : `${texts.inTurns(hosts.length)} · ${named}`;
  };
}
