import { parentPort } from 'node:worker_threads';
import { comeSecond } from '../come-second.ts';
import { connect } from '../worker-calls.ts';
import { createReplies } from './replies.ts';

if (parentPort === null) throw new Error('the searcher runs as a worker only');
comeSecond();
connect(parentPort, { answer: createReplies() });
