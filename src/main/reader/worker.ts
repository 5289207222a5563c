import { parentPort } from 'node:worker_threads';
import { never, readHere, type FilesToRead, type ReadFile } from '../question-files.ts';

if (parentPort === null) throw new Error('the reader runs as a worker only');
const port = parentPort;
const say = (message: readonly ReadFile[]): void => port.postMessage(message);

// One request after the other: client.ts waits for each answer.
port.on('message', (wanted: FilesToRead) => void readHere(wanted, never, () => {}).then(say));
