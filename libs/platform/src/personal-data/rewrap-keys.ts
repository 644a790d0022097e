import { type KeyCollections, placeOf } from './key-document.ts';
import type { MasterKeys } from './master-keys.ts';

/**
 * After a rotation: wraps every key anew under the current master key, so that the former ones can be thrown away. Can be
 * stopped and run again, while everything goes on; keys that are destroyed meanwhile stay destroyed. Returns how many it wrapped.
 */
export async function rewrapKeys({ keys }: Pick<KeyCollections, 'keys'>, masters: MasterKeys): Promise<number> {
  let wrapped = 0;
  for await (const document of keys.find({ keys: { $elemMatch: { master: { $ne: masters.current } } } })) {
    const old = document.keys.filter(({ master }) => master !== masters.current);
    for (const key of old) {
      const place = placeOf(document._id, key);
      const anew = masters.wrap(masters.unwrap(key, place), place);
      const { modifiedCount } = await keys.updateOne(
        { _id: document._id, keys: { $elemMatch: { id: key.id, wrapped: key.wrapped } } },
        { $set: { 'keys.$.master': anew.master, 'keys.$.wrapped': anew.wrapped } },
      );
      wrapped += modifiedCount;
    }
  }
  return wrapped;
}
