/** What happened since the process began, for metrics. */
export class KafkaCounts {
  published = 0;
  publishFailures = 0;
  /** Milliseconds since the epoch; 0 before the first. */
  lastPublished = 0;
  received = 0;
  duplicates = 0;
  /** Commits of streams that this service does not list. */
  ignored = 0;
  unreadable = 0;
  /** Requests sent to other services to publish a stream again. */
  asked = 0;
  /** Commits published again because another service asked. */
  answered = 0;
  /** Times that Kafka was found to have lost commits. */
  losses = 0;
  consumerCrashes = 0;
  /** Whether this process is in its consumer group at the moment. */
  joined = false;
}
