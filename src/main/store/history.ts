import { join } from 'node:path';
import { contentOf, namesIn, realFiles, type Files } from './files.ts';
import { firstSequenceOf, parseSegment } from './journal.ts';
import type { StoreDefinition } from './types.ts';

/**
 * Every readable event of a store's folder, oldest first. Needs no lock: segments only grow, and a line
 * that isn't whole yet counts as not there.
 */
export async function* readHistory<State, Event>(
  folder: string,
  definition: StoreDefinition<State, Event>,
  files: Files = realFiles,
): AsyncIterable<{ readonly sequence: number; readonly event: Event }> {
  let newest = 0;
  for (const name of await namesIn(files, folder)) {
    if (firstSequenceOf(name) === null) continue;
    const content = (await contentOf(files, join(folder, name))) ?? Buffer.alloc(0);
    for (const line of parseSegment(content).lines) {
      if (line.kind === 'damaged' || line.sequence <= newest) continue;
      const { format, migrate, parseEvent } = definition;
      const event = parseEvent(
        line.format < format ? migrate(line.value, line.format) : line.value,
      );
      if (event === null) continue;
      newest = line.sequence;
      yield { sequence: line.sequence, event };
    }
  }
}
