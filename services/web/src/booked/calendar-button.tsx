import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { useTexts } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { IconCalendar } from '../design/icons.tsx';
import { saveFile } from '../design/save-file.ts';

/** The booking as a calendar file: the same event, by its name, as the one in the mail. */
export function CalendarButton({ bookingId, token }: { readonly bookingId: string; readonly token: string | undefined }) {
  const { booked } = useTexts();
  const saving = useMutation({
    mutationFn: async () => {
      const text = await answered(() =>
        api.GET('/api/scheduling/bookings/{bookingId}/calendar', {
          params: { path: { bookingId } },
          headers: byLink(token),
          parseAs: 'text',
        }),
      );
      saveFile(String(text), 'text/calendar', booked.calendarFile);
    },
  });
  return (
    <>
      <Button leftSection={<IconCalendar />} loading={saving.isPending} onClick={() => saving.mutate()}>
        {booked.calendar}
      </Button>
      {saving.error ? <FailureNote failure={saving.error} /> : null}
    </>
  );
}
