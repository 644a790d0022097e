import type { Clock, ErasureScope, Erasures } from '@candor/event-sourcing';
import { type ErasureDocument, type KeyCollections, ownerOf } from './key-document.ts';
import type { KeyRing } from './key-ring.ts';

/** Erasing in the keys database. Safe to repeat at any point: the list is written first, and what it says is then done. */
export class MongoErasures implements Erasures {
  constructor(
    private readonly collections: KeyCollections,
    private readonly ring: KeyRing,
    private readonly clock: Clock,
  ) {}

  async erase({ person, organization }: ErasureScope): Promise<void> {
    const keys = organization === undefined ? [] : await this.#keysOf(person, organization);
    if (organization !== undefined && keys.length === 0) return;
    await this.#remember({ _id: person, whole: organization === undefined, keys, at: this.clock.now() });
    await this.#carryOut({ _id: person, whole: organization === undefined, keys });
  }

  async isErased(person: string): Promise<boolean> {
    return this.ring.isErased(person);
  }

  /** Everything that was ever erased: keep it apart from the backups, to give it to {@link applyErasures} after a restore. */
  async *list(): AsyncGenerator<ErasureDocument> {
    yield* this.collections.erasures.find();
  }

  /** Erases again what a restored backup may have brought back, by its own list and by a younger one. Returns how many people. */
  async applyErasures(younger: Iterable<ErasureDocument> | AsyncIterable<ErasureDocument> = []): Promise<number> {
    for await (const erasure of younger) await this.#remember(erasure);
    let people = 0;
    for await (const erasure of this.collections.erasures.find()) {
      await this.#carryOut(erasure);
      people++;
    }
    return people;
  }

  async #keysOf(person: string, organization: string): Promise<readonly string[]> {
    const document = await this.collections.keys.findOne({ _id: ownerOf(person) });
    return (document?.keys ?? []).filter((key) => key.organization === organization).map(({ id }) => id);
  }

  async #remember({ _id, whole, keys, at }: ErasureDocument): Promise<void> {
    await this.collections.erasures.updateOne(
      { _id },
      { $max: { whole }, $addToSet: { keys: { $each: [...keys] } }, $setOnInsert: { at } },
      { upsert: true },
    );
  }

  async #carryOut({ _id: person, whole, keys }: Pick<ErasureDocument, '_id' | 'whole' | 'keys'>): Promise<void> {
    const goes = whole ? true : { $in: ['$$key.id', [...keys]] };
    const before = (field: string) => ({ $ifNull: [`$${field}`, []] });
    await this.collections.keys.updateOne(
      { _id: ownerOf(person) },
      [
        {
          $set: {
            erased: whole ? true : { $ifNull: ['$erased', false] },
            keys: { $filter: { input: before('keys'), as: 'key', cond: { $not: [goes] } } },
            destroyed: {
              $concatArrays: [
                before('destroyed'),
                {
                  $map: {
                    input: { $filter: { input: before('keys'), as: 'key', cond: goes } },
                    as: 'key',
                    in: { id: '$$key.id', organization: '$$key.organization' },
                  },
                },
              ],
            },
          },
        },
      ],
      { upsert: whole },
    );
    if (whole) await this.collections.addresses.deleteMany({ person });
    this.ring.forget(person);
  }
}
