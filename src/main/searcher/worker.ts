import { parentPort } from 'node:worker_threads';
import { connect } from '../worker-calls.ts';
import { createReplies } from './replies.ts';

if (parentPort === null) throw new Error('the searcher runs as a worker only');
connect(parentPort, { answer: createReplies() });
