import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { after } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useTexts } from '../app/settings.tsx';
import { RecordDialog } from '../chats/record-dialog.tsx';
import { forOrganization, useMembership } from '../team/membership.ts';

/** A conversation that a member has arranged without Candor. */
export function RecordOutside({ onClose }: { readonly onClose: () => void }) {
  const { record } = useTexts().conversations;
  const headers = forOrganization(useMembership());
  const queries = useQueryClient();
  const navigate = useNavigate();
  return (
    <RecordDialog
      text={record.text}
      headers={headers}
      onRecorded={async ({ conversationId, ...changed }) => {
        // the page that is shown next has it, and so has the list
        const params = { path: { conversationId }, query: { after: after(changed) } };
        await answered(() => api.GET('/api/interviews/conversations/{conversationId}', { params })).catch(() => undefined);
        await queries.invalidateQueries({ queryKey: ['conversations'] });
        await navigate({ to: '/team/conversations/$conversation', params: { conversation: conversationId } });
      }}
      onClose={onClose}
    />
  );
}
