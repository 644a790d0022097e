import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
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
      onRecorded={async ({ conversationId }) => {
        await queries.invalidateQueries({ queryKey: ['conversations'] });
        await navigate({ to: '/team/conversations/$conversation', params: { conversation: conversationId } });
      }}
      onClose={onClose}
    />
  );
}
