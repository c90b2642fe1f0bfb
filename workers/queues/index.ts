/** #queues – the only door to BullMQ: names, payloads, retries, which backend, closing. */
export { type Payload, QUEUES, QueueError, type QueueName } from './names.ts';
export {
  type Counts,
  openQueues,
  type Producer,
  type Queues,
  type QueuesOptions,
  type Turn,
  type WorkSettings,
} from './open.ts';
