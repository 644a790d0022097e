interface Section {
  readonly sectionId: string;
  readonly fromMinute: number;
  readonly minutes: number;
}

export interface GuideClock {
  /** Where one should be; undefined: beyond the last section. */
  readonly sectionId: string | undefined;
  /** Until the section ends, in ms. */
  readonly left: number;
  /** Beyond the end of the conversation, in ms. */
  readonly over: number;
}

const minute = 60_000;

/** Where a conversation should be after so long, in ms. A clock that is behind shows its beginning. */
export function guideClock(sections: readonly Section[], minutes: number, elapsed: number): GuideClock {
  const at = Math.max(0, elapsed);
  const section = sections.find(({ fromMinute, minutes: long }) => at < (fromMinute + long) * minute);
  return {
    sectionId: section?.sectionId,
    left: section ? (section.fromMinute + section.minutes) * minute - at : 0,
    over: Math.max(0, at - minutes * minute),
  };
}
