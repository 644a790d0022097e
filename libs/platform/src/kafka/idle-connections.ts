import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';

const { scheduleCheckPendingRequests } = RequestQueue.prototype;

/**
 * Lets idle connections rest. On each of its connections kafkajs 2.2.4 looks every millisecond, for ever, whether requests wait
 * that could be sent (tulios/kafkajs#1704); where none waits, there is nothing to look for until one is put there.
 */
export function letIdleConnectionsRest(): void {
  RequestQueue.prototype.scheduleCheckPendingRequests = function (this: RequestQueue): void {
    if (this.pending.length > 0) scheduleCheckPendingRequests.call(this);
  };
}
