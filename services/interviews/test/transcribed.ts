import type { Suggestion, TranscriptAnalysisView, TranscriptView } from '@candor/contracts';
import { type Answer, good, type HttpClient, shown } from '@candor/testing';

/** As a meeting service exports it, with two places that are broken. */
export const vtt = `WEBVTT - Chat

STYLE
::cue { color: white }

NOTE recorded by the meeting service

1
00:00:01.000 --> 00:00:09.000 align:start
<v Hana Holm>Welcome, Ana! We run everything on Kubernetes, and technical debt is our challenge. What would you like to know?

2
00:00:09.500 --> 00:00:10.000
<v Ana Almeida>Thanks.

3
00:00:10.000 --> 00:00:30.000
<v Ana Almeida>How do people become staff engineers here, and what about the propulsion rota? I did K8s for years.</v>

4
00:00:31.000 -> 00:00:32.000
<v Ana Almeida>This is lost.

00:28.000 --> 00:45.000
<v Hana Holm>Good question. The propulsion rota is a four-day week by now. The propulsion rota rotates.</v>
`;

/** As a subtitle editor writes it. */
export const srt = `1
00:00:01,000 --> 00:00:04,000
- Interviewer: Do you like Kafka?

2
00:00:04,500 --> 00:00:08,000
- AA: I do, and the company culture
sounds good.
`;

/** As somebody types it. */
export const plain = `Hana: How was the way here?
Ana: Fine. Note: I came by train.
It was on time.
HANA: And what about pay?
`;

export const inWords = { vtt: 'text/vtt', srt: 'application/x-subrip', plain: 'text/plain' } as const;

export const upload = (by: HttpClient, id: string, text: string | Uint8Array, type: string, query = '', key?: string): Promise<Answer> =>
  by.put(`conversations/${id}/transcript${query}`, typeof text === 'string' ? new TextEncoder().encode(text) : text, {
    headers: { 'content-type': type },
    ...(key === undefined ? {} : { key }),
  });

export const seen = async (by: HttpClient, id: string): Promise<TranscriptView> => good(await by.get(`conversations/${id}/transcript`));

export async function agrees(by: HttpClient, id: string): Promise<void> {
  const { wordingVersion } = await seen(by, id);
  good(await by.put(`conversations/${id}/transcript/consent`, { version: wordingVersion, locale: 'en' }));
}

export const analysed = (by: HttpClient, id: string): Promise<TranscriptAnalysisView> =>
  shown<TranscriptAnalysisView>(() => by.get(`conversations/${id}/transcript/analysis`));

export const suggested = ({ suggestions }: TranscriptAnalysisView, phrase: string): Suggestion & { readonly decision: string } => {
  const found = suggestions.find((one) => one.phrase === phrase);
  if (!found) throw new Error(`${phrase} is not among ${suggestions.map((one) => one.phrase).join(', ')}`);
  return found;
};
