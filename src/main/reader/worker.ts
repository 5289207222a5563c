import { parentPort } from 'node:worker_threads';
import { comeSecond } from '../come-second.ts';
import { never, readHere, type FilesToRead } from '../question-files.ts';
import { connect } from '../worker-calls.ts';

if (parentPort === null) throw new Error('the reader runs as a worker only');
comeSecond();
connect(parentPort, { answer: (wanted: FilesToRead) => readHere(wanted, never, () => {}) });
