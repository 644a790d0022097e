import type { Speaker, SpeakerLabel } from './analysis/utterance.rule.ts';
import { cleanLabel, labelKey } from './parsing/speaker-label.rule.ts';

export interface NamedSpeaker extends Speaker {
  /** Null: unknown to whoever asks. */
  readonly name: string | null;
}

const roles = {
  host: ['host', 'interviewer', 'interviewerin', 'gastgeber', 'gastgeberin'],
  guest: ['guest', 'candidate', 'gast', 'kandidat', 'kandidatin'],
} as const;

/** What labels mean that nobody has explained: names, first names and roles, as far as only one person can be meant. */
export function meantBy(speakers: readonly NamedSpeaker[]): ReadonlyMap<string, string> {
  const meant = new Map<string, string | null>();
  const mean = (label: string, personId: string): void => {
    const key = labelKey(label);
    if (key !== '') meant.set(key, meant.has(key) && meant.get(key) !== personId ? null : personId);
  };
  for (const { personId, side, name } of speakers) {
    for (const role of roles[side]) mean(role, personId);
    if (name === null) continue;
    mean(name, personId);
    mean(cleanLabel(name).split(' ', 1)[0] ?? '', personId);
  }
  return new Map([...meant].flatMap(([key, personId]) => (personId === null ? [] : [[key, personId] as const])));
}

/** `Ana Almeida=p1`, `Note=-`. Undefined: it is none. */
export function explained(text: string): SpeakerLabel | undefined {
  const at = text.lastIndexOf('=');
  const label = cleanLabel(text.slice(0, Math.max(0, at)));
  const personId = text.slice(at + 1).trim();
  if (at < 1 || label === '' || personId === '') return undefined;
  return { label, personId: personId === '-' ? null : personId };
}
