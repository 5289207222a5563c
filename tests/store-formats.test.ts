import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { studyStateSchema } from '../src/core/study/state.ts';
import { openStore } from '../src/main/store/index.ts';
import { study } from '../src/main/study-definition.ts';

const written = join('tests', 'fixtures', 'store-format-1');
const dataFiles = ['journal-000000000001.log', 'journal-000000000010.log', 'snapshot.json'];
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rehearse-format-1-'));
  for (const name of dataFiles) cpSync(join(written, name), join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function open() {
  const opened = await openStore(folder, study, () => new Date('2026-11-25T08:00:00Z'));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

/** What format 1 had: its snapshot's state under the header line. */
function stateOfFormat1(): Record<string, unknown> {
  const content = readFileSync(join(written, 'snapshot.json'), 'utf8');
  return JSON.parse(content.slice(content.indexOf('\n') + 1));
}

describe('a data folder of format 1', () => {
  it('opens with everything in it: what its snapshot held and what only its journal held', async () => {
    const store = await open();
    const { plans, memories, days, notes, settings, drill, reminders } = store.state;
    const before = stateOfFormat1();
    expect(plans['plan-1']).toEqual((before['plans'] as typeof plans)['plan-1']);
    expect(plans['plan-2']?.name).toBe('Second interview');
    expect(store.state.currentPlanId).toBe('plan-1');
    const { reminder, ...kept } = before['settings'] as { reminder: object };
    expect(settings).toMatchObject(kept);
    expect(settings.reminders.study).toMatchObject([{ id: 'daily', ...reminder }]);
    expect(notes).toEqual(before['notes']);
    expect(notes['data-drift']?.text).toBe('PSI over **0.25**: act. Ärger mit „Labels“.');
    expect(memories['data-drift']).toMatchObject({ reviews: 1 });
    expect(memories['kserve']).toMatchObject({ reviews: 3 });
    expect(Object.values(days).map(({ answers }) => answers)).toEqual([4, 1]);
    expect(drill).toMatchObject({ id: 'drill-2', queue: ['onnx'] });
    expect(reminders.delivered.map(({ occurrenceId }) => occurrenceId)).toEqual([
      expect.stringContaining('daily|2026-11-19'),
    ]);
    expect(studyStateSchema.safeParse(store.state).error).toBeUndefined();
    await store.close();
  });

  it('still tells every answer, in order', async () => {
    const store = await open();
    const answers: string[] = [];
    for await (const { event } of store.history()) {
      if (event.type === 'answered') answers.push(`${event.questionId} ${event.grade}`);
    }
    expect(answers).toEqual([
      'mlops-vs-devops 3',
      'kserve 1',
      'data-drift 4',
      'kserve 3',
      'kserve 3',
    ]);
    await store.close();
  });

  it('is told about, keeps a copy of its old files, and opens without a word the next time', async () => {
    const store = await open();
    expect(store.notices).toEqual([{ kind: 'migrated', from: 1, to: study.format }]);
    const at = store.state;
    await store.close();
    const kept = readdirSync(join(folder, 'damaged'));
    for (const name of ['snapshot.json', 'journal-000000000010.log']) {
      const copy = kept.find((entry) => entry.endsWith(name)) ?? '';
      expect(readFileSync(join(folder, 'damaged', copy))).toEqual(
        readFileSync(join(written, name)),
      );
    }
    const again = await open();
    expect(again.notices).toEqual([]);
    expect(again.state).toEqual(at);
    await again.close();
  });
});
