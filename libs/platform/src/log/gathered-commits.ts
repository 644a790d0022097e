import type { NewCommit } from '@candor/event-sourcing';
import { mongo } from 'mongoose';
import { GatheredOutcomes, type Outcome } from '../gathering/gathered-outcomes.ts';
import { inTransaction } from '../projecting/transaction.ts';
import type { CommitDocument } from './commit.document.ts';

/** A commit that is in several streams at once, or asserts streams that it does not write to. */
export interface JointCommit {
  readonly documents: readonly CommitDocument[];
  readonly asserted: NewCommit['writes'];
}

/**
 * Inserts commits that are everywhere or nowhere, those together that are asked for together: one transaction has the work of one,
 * whatever is in it. If one cannot be, all of them are tried by themselves.
 */
export class GatheredCommits {
  readonly #inserts = new GatheredOutcomes<JointCommit>((commits) => this.insertAll(commits));

  constructor(
    private readonly commits: mongo.Collection<CommitDocument>,
    private readonly client: mongo.MongoClient,
  ) {}

  /** Throws what MongoDB says of this one. */
  insert(commit: JointCommit): Promise<void> {
    return this.#inserts.ask(commit);
  }

  private async insertAll(commits: readonly JointCommit[]): Promise<readonly Outcome[]> {
    const [together] = await Promise.allSettled([this.inOneTransaction(commits)]);
    if (commits.length === 1 || together.status === 'fulfilled') return commits.map(() => together);
    return Promise.allSettled(commits.map((commit) => this.inOneTransaction([commit])));
  }

  private inOneTransaction(commits: readonly JointCommit[]): Promise<void> {
    const documents = commits.flatMap((commit) => commit.documents);
    const places = placesAfter(commits.flatMap(({ asserted }) => asserted));
    return inTransaction(this.client, async (session) => {
      await this.commits.insertMany([...documents, ...places], { session });
      if (places.length > 0) await this.commits.deleteMany({ _id: { $in: places.map(({ _id }) => _id) } }, { session });
    });
  }
}

/** Taking a stream's next place and giving it back makes a commit that is being written there conflict with these. */
function placesAfter(asserted: NewCommit['writes']): readonly CommitDocument[] {
  const places = new Map(asserted.map(({ stream, expected }) => [`${stream}@${expected}`, { stream, place: expected + 1 }]));
  return [...places.values()].map(({ stream, place }) => {
    const _id = new mongo.ObjectId();
    return { _id, stream, from: place, to: place, commitId: _id.toHexString(), bodyHash: null, persons: [], at: '', pos: null, events: [] };
  });
}
