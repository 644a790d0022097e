import type { BookingBuffers } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';
import { lastBegunAt, type Stretch } from '../availability/stretches.rule.ts';
import type { DiaryEntry, SlotHost } from './slot-request.rule.ts';

/** Something in the way: no chat may start between `after` and `before`, neither included. Epoch milliseconds. */
export interface Block {
  readonly after: number;
  readonly before: number;
  readonly busy: SlotHost['busy'][number] | null;
  readonly entry: DiaryEntry | null;
}

/**
 * What blocks chats of a length, with buffers, that start within a range. They and their buffers keep clear of busy times; between
 * two chats, neither may lie in the other with its buffers. So two buffers may overlap, and an end may touch a start.
 */
export function blocksOf(
  { busy, entries }: Pick<SlotHost, 'busy' | 'entries'>,
  buffers: BookingBuffers,
  length: number,
  range: Stretch,
): readonly Block[] {
  const [before, after] = [buffers.beforeMinutes * 60_000, buffers.afterMinutes * 60_000];
  // Instants are compared as text, which is much quicker than reading those that are far away.
  const [earliest, latest] = [instant(range.from - before), instant(range.to + length + after)];
  const blocks: Block[] = [];
  for (const span of busy) {
    if (span.to <= earliest || span.from >= latest || span.from >= span.to) continue;
    blocks.push({ after: Date.parse(span.from) - after - length, before: Date.parse(span.to) + before, busy: span, entry: null });
  }
  for (const entry of entries) {
    if (entry.blockedUntil <= earliest || entry.blockedFrom >= latest) continue;
    const from = Math.min(Date.parse(entry.blockedFrom), Date.parse(entry.start) - after);
    const to = Math.max(Date.parse(entry.blockedUntil), Date.parse(entry.end) + before);
    blocks.push({ after: from - length, before: to, busy: null, entry });
  }
  return blocks;
}

export const isIn = ({ after, before }: Block, start: number): boolean => after < start && start < before;

/** Every instant at which no chat may start, in order and apart; both ends of a stretch are free. */
export function blockedStarts(blocks: readonly Block[]): readonly Stretch[] {
  const apart: Stretch[] = [];
  for (const { after, before } of blocks.toSorted((a, b) => a.after - b.after)) {
    const last = apart.at(-1);
    // Where one ends and another begins there is a start between them.
    if (last && after < last.to) {
      if (before > last.to) apart[apart.length - 1] = { from: last.from, to: before };
    } else apart.push({ from: after, to: before });
  }
  return apart;
}

/** As {@link blockedStarts} gives them. */
export function isBlocked(blocked: readonly Stretch[], start: number): boolean {
  // A stretch's own beginning is free, so it is the last one that begins before the start which counts.
  const stretch = lastBegunAt(blocked, start - 1);
  return stretch !== undefined && start < stretch.to;
}
