import { parentPort } from 'node:worker_threads';
import type { FromWorker, ToWorker } from './messages.ts';
import { createReplies } from './replies.ts';

if (parentPort === null) throw new Error('the searcher runs as a worker only');
const port = parentPort;
const replyTo = createReplies();
const say = (message: FromWorker): void => port.postMessage(message);

port.on('message', ({ number, ...request }: ToWorker) => {
  try {
    say({ number, reply: replyTo(request) });
  } catch (error) {
    const failed = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say({ number, failed });
  }
});
