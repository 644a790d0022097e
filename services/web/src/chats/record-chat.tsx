import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { after } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useTexts } from '../app/settings.tsx';
import { RecordDialog } from './record-dialog.tsx';

/** A conversation that a candidate has arranged without Candor. */
export function RecordChat({ onClose }: { readonly onClose: () => void }) {
  const { record } = useTexts().chats;
  const queries = useQueryClient();
  const navigate = useNavigate();
  return (
    <RecordDialog
      text={record.text}
      withEmployer
      onRecorded={async ({ conversationId, ...changed }) => {
        // the list that is asked for next has it
        const query = { limit: 1, after: after(changed) };
        await answered(() => api.GET('/api/interviews/conversations/mine', { params: { query } })).catch(() => undefined);
        await queries.invalidateQueries({ queryKey: ['chats'] });
        await navigate({ to: '/chats/$conversation', params: { conversation: conversationId } });
      }}
      onClose={onClose}
    />
  );
}
