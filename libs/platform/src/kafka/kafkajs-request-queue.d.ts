/** Not part of what kafkajs documents. */
declare module 'kafkajs/src/network/requestQueue/index.js' {
  /** The requests of one connection. */
  class RequestQueue {
    /** Those that have not been sent. */
    readonly pending: readonly unknown[];
    /** Sends what waits and may be sent, and has that looked for again. */
    checkPendingRequests(): void;
    scheduleCheckPendingRequests(): void;
  }
  export = RequestQueue;
}
