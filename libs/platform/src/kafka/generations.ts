import type { mongo } from 'mongoose';
import type { Generation } from './commit-message.ts';
import type { Place } from './unreadable-messages.ts';

export interface GenerationDocument {
  /** `receiver/<topic>/<partition>` */
  readonly _id: string;
  readonly generation: number;
}

/**
 * Which generation of the publisher's messages a partition was read from the start of. When Kafka loses a topic and it is
 * filled again, a reader may find its old offset in the middle of the new messages; it would skip those before.
 */
export class Generations {
  readonly #known = new Map<string, number>();

  constructor(private readonly checkpoints: mongo.Collection<GenerationDocument>) {}

  /** Where reading must begin anew, if messages of this generation before `offset` were skipped. */
  async skipped(place: Place, offset: number, message: Generation | undefined): Promise<number | undefined> {
    if (!message) return undefined;
    const _id = idOf(place);
    if ((this.#known.get(_id) ?? 0) < message.generation) {
      const document = await this.checkpoints.findOne({ _id });
      this.#known.set(_id, document?.generation ?? 0);
    }
    if ((this.#known.get(_id) ?? 0) >= message.generation) return undefined;
    if (offset > message.start) return message.start;
    await this.begun(place, message.generation);
    return undefined;
  }

  /** Offsets were committed so that the generation is going to be read from its start. */
  async begun(place: Place, generation: number): Promise<void> {
    const _id = idOf(place);
    await this.checkpoints.updateOne({ _id }, { $max: { generation } }, { upsert: true });
    this.#known.set(_id, generation);
  }
}

const idOf = ({ topic, partition }: Place): string => `receiver/${topic}/${partition}`;
