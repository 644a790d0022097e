import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { signedIn, useSignedIn } from '../signing-in/session.ts';
import type { Language } from '../texts/languages.ts';

/** What is kept with an account. */
export interface Choice {
  readonly language?: Language;
  readonly zone?: string;
}

/** Both are of the same stream: the later change is the newer one. */
async function keep({ language, zone }: Choice): Promise<Changed | undefined> {
  const spoken = language && (await answered(() => api.PUT('/api/people/me/locale', { body: { locale: language } })));
  return zone === undefined ? spoken : await answered(() => api.PUT('/api/people/me/zone', { body: { zone } }));
}

/**
 * Chooses a language or a zone: on this device at once and, for whoever is signed in, with their account too, since mails are
 * written in it. Where that fails, the device has it all the same.
 */
export function useAccountChoices(): UseMutationResult<void, Error, Choice> {
  const { speak, stayIn } = useSettings();
  const { data: person } = useSignedIn();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (choice) => {
      if (choice.language !== undefined) speak(choice.language);
      if (choice.zone !== undefined) stayIn(choice.zone);
      const changed = person ? await keep(choice) : undefined;
      if (!changed) return;
      const query = { after: after(changed) };
      queries.setQueryData(signedIn.queryKey, await answered(() => api.GET('/api/people/me', { params: { query } })));
    },
  });
}
