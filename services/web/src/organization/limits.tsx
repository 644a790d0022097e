import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { forOrganization, useMembership } from '../team/membership.ts';
import { LimitField } from './limit-field.tsx';
import { useOrganization, useSettled } from './use-organization.ts';

/** How long both sides have for feedback, and how long things are kept. */
export function Limits() {
  const { limits } = useTexts().organization;
  const membership = useMembership();
  const { organizationId: organization, role } = membership;
  const queries = useQueryClient();
  const settled = useSettled();
  const headers = forOrganization(membership);
  const own = useOrganization();
  const queryKey = ['feedback-policy', organization];
  const policy = useQuery({ queryKey, queryFn: () => answered(() => api.GET('/api/feedback/policy', { headers })) });
  const failure = own.error ?? policy.error;
  return (
    <Card title={limits.title}>
      {policy.data ? (
        <LimitField
          key={`days-${policy.data.version}`}
          title={limits.feedback}
          hint={limits.feedbackHint}
          label={limits.days}
          value={policy.data.days}
          range={[3, 30]}
          mayChange={role === 'owner' || role === 'recruiter'}
          save={async (days) => {
            await answered(() => api.PUT('/api/feedback/policy/deadline', { headers, body: { days } }));
            await queries.invalidateQueries({ queryKey });
          }}
        />
      ) : null}
      {own.data ? (
        <LimitField
          key={`months-${own.data.version}`}
          title={limits.retention}
          hint={limits.retentionHint}
          label={limits.months}
          value={own.data.retentionMonths}
          range={[1, 120]}
          mayChange={role === 'owner'}
          save={async (months) =>
            settled.organization(
              await answered(() =>
                api.PUT('/api/organizations/{organization}/retention', { params: { path: { organization } }, body: { months } }),
              ),
            )
          }
        />
      ) : null}
      {failure ? <FailureNote failure={failure} /> : null}
    </Card>
  );
}
