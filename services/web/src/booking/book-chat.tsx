import { Skeleton } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import { AboutChat } from './about-chat.tsx';
import { AskForChat } from './ask-for-chat.tsx';
import style from './book-chat.module.css';
import { minutesAsked } from './booking-queries.ts';
import type { BookingSearch } from './booking-search.ts';
import type { BookingSource, ChatType, FullSession } from './booking-source.ts';
import { DetailsForm } from './details-form.tsx';
import { SlotPicker } from './slot-picker.tsx';
import { TakenNote } from './taken-note.tsx';
import { useHold } from './use-hold.ts';

// only for groups that one can wait for
const FullSessions = lazy(async () => ({ default: (await import('./full-sessions.tsx')).FullSessions }));
const WaitForm = lazy(async () => ({ default: (await import('./wait-form.tsx')).WaitForm }));

interface BookChatProps {
  readonly source: BookingSource;
  readonly chatType: ChatType;
  /** As whoever invited them calls them. */
  readonly guestName?: string | undefined;
  /** Whom to ask where no time suits; left out: that is not offered here. */
  readonly organizationId?: string;
}

/** From a time to a booking: choosing one keeps it, saying who one is confirms it. */
export function BookChat({ source, chatType, guestName, organizationId }: BookChatProps) {
  const { zone } = useSettings();
  const search = useSearch({ strict: false }) as BookingSearch;
  const navigate = useNavigate();
  const hold = useHold(source, chatType.holdMinutes);
  const [awaited, setAwaited] = useState<FullSession | undefined>();
  const asked = minutesAsked(chatType, search);
  const minutes = asked ?? chatType.durations[0];
  const change = (next: { readonly [K in keyof BookingSearch]: BookingSearch[K] | undefined }, replace = true) =>
    void navigate({ to: '.', search: (now: BookingSearch) => ({ ...now, ...next }), replace } as never);

  const { held, release } = hold;
  const isAtDetails = search.step === 'details';
  const wasAtDetails = useRef(isAtDetails);
  // going back is giving the time free
  useEffect(() => {
    if (held && wasAtDetails.current && !isAtDetails) release();
    wasAtDetails.current = isAtDetails;
  }, [held, isAtDetails, release]);

  const take = async (start: string) => {
    if (await hold.take({ start, durationMinutes: minutes ?? 30 })) change({ step: 'details' }, false);
  };
  const chooseAgain = () => {
    release();
    change({ step: undefined });
  };

  return (
    <div className={style.page}>
      <AboutChat chatType={chatType} minutes={minutes} onMinutes={held || awaited ? undefined : (next) => change({ minutes: next })} />
      <div className={style.sheet}>
        {held && isAtDetails ? (
          <DetailsForm hold={held} chatType={chatType} guestName={guestName} onChooseAgain={chooseAgain} />
        ) : awaited ? (
          <Suspense fallback={<Skeleton height="20rem" />}>
            <WaitForm
              session={awaited}
              chatType={chatType}
              onBack={() => setAwaited(undefined)}
              onFree={() => {
                setAwaited(undefined);
                void take(awaited.start);
              }}
            />
          </Suspense>
        ) : (
          <>
            {hold.refused === undefined ? null : <TakenNote failure={hold.refused} onTake={(start) => void take(start)} />}
            <SlotPicker
              offer={source}
              minutes={asked}
              day={search.day}
              view={search.view ?? 'month'}
              onDay={(day) => change({ day })}
              onView={(view) => change({ view: view === 'week' ? view : undefined })}
              onTake={({ start }) => void take(start)}
              taking={hold.taking}
              key={zone}
            />
            {organizationId === undefined || !chatType.waitingList ? null : (
              <Suspense fallback={null}>
                <FullSessions source={source} minutes={asked} onWait={setAwaited} />
              </Suspense>
            )}
            {organizationId === undefined ? null : <AskForChat organizationId={organizationId} organization={chatType.organization} />}
          </>
        )}
      </div>
    </div>
  );
}
