import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { forOrganization, useMembership } from '../team/membership.ts';
import { useMembers } from '../team/use-members.ts';
import { termName } from '../vocabulary/term-name.ts';
import { allTerms } from '../vocabulary/use-terms.ts';
import type { Naming } from './chart-rows.ts';
import type { Dimensions } from './seen-figure.ts';

const named = 200;
const seldom = { staleTime: 600_000 };

/** How cells and parts of figures are called: by the words of the language, and the names of people, questions and parts of our offer. */
export function useNaming(): Naming & { readonly value: (name: string, value: string) => string } {
  const membership = useMembership();
  const { texts, language, face } = useSettings();
  const { organizationId } = membership;
  const headers = forOrganization(membership);
  const members = useMembers();
  const pitch = useQuery({
    queryKey: ['employer-pitch', organizationId],
    ...seldom,
    queryFn: () => answered(() => api.GET('/api/interviews/employer-pitch', { headers })),
  });
  const common = useQuery({
    queryKey: ['default-questions', language],
    ...seldom,
    queryFn: () => answered(() => api.GET('/api/interviews/default-questions', { params: { query: { limit: named, locale: language } } })),
  });
  const own = useQuery({
    queryKey: ['questions', organizationId],
    ...seldom,
    queryFn: () => answered(() => api.GET('/api/interviews/questions', { params: { query: { limit: named } }, headers })),
  });
  const terms = useQuery({
    queryKey: ['vocabulary', organizationId],
    ...seldom,
    queryFn: () => allTerms(headers),
  });
  const names = useMemo(() => {
    const all = new Map<string, string | null>();
    for (const { personId, name, address } of members.data ?? []) all.set(`host ${personId}`, name ?? address);
    for (const { partId, title } of pitch.data?.parts ?? []) all.set(`part ${partId}`, title);
    for (const { questionId, text } of common.data?.items ?? []) all.set(`question default.${questionId}`, text);
    for (const { questionId, inUse } of own.data?.items ?? []) all.set(`question ${questionId}`, inUse?.text ?? null);
    for (const { termId, label } of terms.data ?? []) all.set(termId, label);
    return all;
  }, [members.data, pitch.data, common.data, own.data, terms.data]);
  const hasMembers = members.data !== undefined;
  const { signals, signalNames, booking } = texts;
  const value = useCallback(
    (dimension: string, text: string): string => {
      if (text === 'unknown') return signals.notSaid;
      if (dimension === 'currency') return text;
      if (dimension === 'country') return new Intl.DisplayNames(face.locale, { type: 'region', fallback: 'code' }).of(text) ?? text;
      if (dimension === 'roleFamily') return (signalNames.roleFamilies as Readonly<Record<string, string>>)[text] ?? termName(text);
      if (dimension === 'kind') return (booking.kinds as Readonly<Record<string, string>>)[text] ?? termName(text);
      const known = names.get(`${dimension} ${text}`) ?? names.get(`${dimension} ${text.slice(text.indexOf('.') + 1)}`);
      if (known) return known;
      const term = names.get(text);
      if (term) return term;
      if (dimension === 'host') return hasMembers ? signals.formerMember : '';
      return signalNames.values[text.slice(text.indexOf('/') + 1)] ?? termName(text);
    },
    [names, hasMembers, signals, signalNames, booking, face.locale],
  );
  return useMemo(
    () => ({
      value,
      cell: (dimensions: Dimensions) =>
        Object.entries(dimensions)
          .map(([name, text]) => value(name, text))
          .join(' · ') || signals.together,
      part: (name: string) => signalNames.parts[name] ?? termName(name),
    }),
    [value, signals, signalNames],
  );
}
