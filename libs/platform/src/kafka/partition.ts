import { Partitioners, type PartitionMetadata } from 'kafkajs';

const choose = Partitioners.DefaultPartitioner();

/**
 * The partition of a stream, by the same hash as Kafka's own clients. `partitions` is the number the publisher recorded when
 * it began, not the topic's: adding partitions must not move a stream, or its later versions could overtake earlier ones.
 */
export const partitionOf = (stream: string, partitions: number): number =>
  choose({ topic: '', message: { key: stream, value: null }, partitionMetadata: numbered(partitions) });

const lists = new Map<number, PartitionMetadata[]>();

function numbered(partitions: number): PartitionMetadata[] {
  const known = lists.get(partitions);
  if (known) return known;
  const list = Array.from({ length: partitions }, (_, partitionId) => ({
    partitionErrorCode: 0,
    partitionId,
    leader: 0,
    replicas: [],
    isr: [],
  }));
  lists.set(partitions, list);
  return list;
}
