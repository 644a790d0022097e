import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useTexts } from '../app/settings.tsx';
import { forOrganization, useMembership } from '../team/membership.ts';
import { isComplete } from './assignment.ts';
import { AssignmentFields } from './assignment-fields.tsx';
import { type ChatType, kinds, usualRoom } from './chat-type.ts';
import style from './chat-types.module.css';
import { AboutFields, KindField, NameField, ReachFields, RoleFamilyField, WhereField } from './description-fields.tsx';
import { EditPart } from './edit-part.tsx';
import { LengthField } from './length-field.tsx';
import { RulesFields } from './rules-fields.tsx';

interface EditProps {
  readonly chatType: ChatType;
}

/** For a request that changes what was seen, and nothing newer. */
function useSeen({ chatTypeId }: ChatType) {
  const membership = useMembership();
  return (version: number) => ({
    params: { path: { chatTypeId } },
    headers: { ...forOrganization(membership), 'if-match': `"${version}"` },
  });
}

export function EditDescription({ chatType }: EditProps) {
  const { parts, fields } = useTexts().chatTypes;
  const seen = useSeen(chatType);
  const isGroup = chatType.description.kind === 'group';
  return (
    <EditPart
      {...parts.description}
      part="description"
      chatType={chatType}
      put={(description, version) =>
        answered(() => api.PUT('/api/scheduling/chat-types/{chatTypeId}/description', { ...seen(version), body: { description } }))
      }
      canBe={({ name }) => name.trim() !== ''}
    >
      {(value, onChange, errorOf) => {
        const about = { value, onChange, errorOf };
        return (
          <div className={style.fields}>
            <NameField {...about} error={value.name.trim() === '' ? fields.nameNeeded : undefined} />
            <AboutFields {...about} />
            <KindField {...about} offered={isGroup ? ['group'] : kinds.filter((kind) => kind !== 'group')} />
            <RoleFamilyField {...about} />
            <WhereField {...about} room={usualRoom} />
            <ReachFields {...about} />
          </div>
        );
      }}
    </EditPart>
  );
}

export function EditAssignment({ chatType }: EditProps) {
  const { parts, hosts } = useTexts().chatTypes;
  const seen = useSeen(chatType);
  return (
    <EditPart
      {...parts.assignment}
      part="assignment"
      chatType={chatType}
      put={(assignment, version) =>
        answered(() => api.PUT('/api/scheduling/chat-types/{chatTypeId}/assignment', { ...seen(version), body: { assignment } }))
      }
      canBe={isComplete}
    >
      {(value, onChange) => (
        <AssignmentFields
          value={value}
          kind={chatType.description.kind}
          onChange={onChange}
          error={isComplete(value) ? undefined : hosts.needed}
        />
      )}
    </EditPart>
  );
}

export function EditRules({ chatType }: EditProps) {
  const { parts } = useTexts().chatTypes;
  const seen = useSeen(chatType);
  return (
    <EditPart
      {...parts.rules}
      part="rules"
      chatType={chatType}
      put={(rules, version) =>
        answered(() => api.PUT('/api/scheduling/chat-types/{chatTypeId}/rules', { ...seen(version), body: { rules } }))
      }
      canBe={() => true}
    >
      {(value, onChange, errorOf) => (
        <div className={style.fields}>
          <LengthField value={value} onChange={onChange} />
          <RulesFields value={value} onChange={onChange} errorOf={errorOf} />
        </div>
      )}
    </EditPart>
  );
}
