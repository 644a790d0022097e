/** By which way something can be learnt. Each has a leak planted in it, which the comparison must find. */
export const channels = ['answers', 'counts', 'order', 'etags', 'headers', 'waiting', 'mails', 'topics', 'rows elsewhere'] as const;
export type Channel = (typeof channels)[number];

/** What could be learnt in one world: masked texts by channel, and by when, who and what. */
export class Recording {
  readonly #seen = new Map<Channel, Map<string, string>>(channels.map((channel) => [channel, new Map()]));

  note(channel: Channel, place: string, text: string): void {
    this.#of(channel).set(place, text);
  }

  get size(): number {
    return channels.reduce((sum, channel) => sum + this.#of(channel).size, 0);
  }

  sizes(): Readonly<Record<string, number>> {
    return Object.fromEntries(channels.map((channel) => [channel, this.#of(channel).size]));
  }

  /** What differs, by channel; channels without a difference are left out. */
  differences(other: Recording): Readonly<Partial<Record<Channel, readonly string[]>>> {
    return Object.fromEntries(
      channels.flatMap((channel) => {
        const [mine, theirs] = [this.#of(channel), other.#of(channel)];
        const places = [...new Set([...mine.keys(), ...theirs.keys()])].filter((place) => mine.get(place) !== theirs.get(place));
        return places.length > 0 ? [[channel, places.map((place) => `${place}\n  ${mine.get(place)}\n  ${theirs.get(place)}`)]] : [];
      }),
    );
  }

  #of(channel: Channel): Map<string, string> {
    const seen = this.#seen.get(channel);
    if (!seen) throw new Error(`${channel} is no channel`);
    return seen;
  }
}
