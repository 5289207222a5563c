// Appends the next numbers until it is killed, and prints each one that is acknowledged.
import { openStore } from './index.ts';
import { list } from './list-definition.test-support.ts';

const opened = await openStore(process.argv[2] ?? '', list, () => new Date());
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const store = opened.value;
for (let number = store.state.length + 1; ; number += 1) {
  if (number % 50 === 0) void store.snapshot();
  const result = await store.append({ add: number });
  if (result.ok) process.stdout.write(`${number}\n`);
}
