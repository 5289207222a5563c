import { describe, expect, it } from 'vitest';
import { drift, one } from './coach.test-support.ts';
import { coachAnswer, gradeAnswer, type KeyPoint } from './index.ts';

const markOf = (answer: string, keyPoints: readonly KeyPoint[]) =>
  gradeAnswer(answer, keyPoints).marks[0];

const cache = one(
  'A cache keeps results so that repeated requests are fast',
  ['cache'],
  ['fast', 'latency'],
);

describe('what an answer says', () => {
  it('is found in other forms of the words and in either spelling', () => {
    const points = one('Weights are quantised to fewer bits', ['quantise'], ['fewer bits', 'int8']);
    expect(markOf('You quantize the weights down to fewer bits.', points)).toBe('said');
    expect(markOf('Quantizing means that weights have fewer bits.', points)).toBe('said');
  });

  it('is found under an abbreviation', () => {
    const points = one(
      'Kubernetes restarts a pod that is out of memory',
      ['kubernetes'],
      ['out of memory'],
    );
    expect(markOf('k8s restarts the pod after an OOM.', points)).toBe('said');
  });

  it('is found in spite of typing errors', () => {
    expect(markOf('The cahce keeps reslts so repeated requsts have low latncy.', cache)).toBe(
      'said',
    );
  });

  it('is found whether it is written in one word or two', () => {
    const points = one('Traffic is rolled back to the old version', ['rollback']);
    expect(markOf('We roll back the traffic to the old version.', points)).toBe('said');
  });

  it('is partly there when one idea of two is', () => {
    expect(markOf('I would put a cache there that keeps results.', cache)).toBe('partly');
  });

  it('is not proved by a question', () => {
    expect(markOf('Does a cache keep results so that repeated requests are fast?', cache)).toBe(
      'missed',
    );
  });
});

describe('negation', () => {
  const registry = one('The registry keeps metadata about a model', ['registry'], ['metadata']);

  it.each([
    'The registry does not keep metadata about a model.',
    'The registry never keeps metadata about a model.',
    'No registry keeps metadata about a model.',
    'It is not true that the registry keeps metadata about a model.',
    'It is false that a registry keeps metadata about a model.',
    "I don't think that the registry keeps metadata about a model.",
  ])('denies: %s', (answer) => {
    expect(markOf(answer, registry)).toBe('missed');
    expect(coachAnswer(answer, registry).points[0]?.reason).toBe('denied');
  });

  it.each([
    "The registry doesn't hold the weights, but it keeps metadata about a model.",
    'The registry keeps not only the versions but all metadata about a model.',
    'It is never empty: the registry keeps metadata about every model.',
    'Without doubt the registry exists. It keeps metadata about a model.',
  ])('ends where its clause ends: %s', (answer) => {
    expect(markOf(answer, registry)).toBe('said');
  });

  it('is needed where the key point has one', () => {
    const points = one(
      'The answers of the shadow model are never returned',
      ['shadow'],
      ['returned', 'shown'],
    );
    expect(markOf("The shadow model's answers are never returned.", points)).toBe('said');
    expect(markOf("The shadow model's answers aren't shown to anybody.", points)).toBe('said');
    expect(markOf("The shadow model's answers are returned to users.", points)).not.toBe('said');
  });

  it('may be put as a fact', () => {
    const points = one(
      'Predictions decay although nobody touched the code',
      ['decay', 'gets worse'],
      ['nobody touched', 'no code change', 'same code'],
    );
    expect(markOf('It gets worse with no code change.', points)).toBe('said');
    expect(markOf('It gets worse with the same code.', points)).toBe('said');
    expect(markOf('It gets worse since somebody touched the code.', points)).not.toBe('said');
  });

  it('reaches what is compared away', () => {
    const points = one('Scale on queue length rather than on CPU', ['queue length'], ['scale']);
    expect(markOf('Scale on queue length instead of CPU.', points)).toBe('said');
    expect(markOf('Scale on CPU rather than on queue length.', points)).not.toBe('said');
  });
});

describe('what contradicts a key point', () => {
  it('is an opposite in its place', () => {
    const points = one('Batching increases the throughput of a GPU', ['batching'], ['throughput']);
    expect(markOf('Batching increases the throughput of a GPU.', points)).toBe('said');
    expect(markOf('Batching reduces the throughput of a GPU.', points)).toBe('missed');
    expect(markOf('Batching lowers GPU throughput.', points)).toBe('missed');
  });

  it('is the reverse order of events', () => {
    const points = one('Roll back before looking for the cause', ['roll back'], ['cause']);
    expect(markOf('I roll back before I look for the cause.', points)).toBe('said');
    expect(markOf('After the roll back I look for the cause.', points)).toBe('said');
    expect(markOf('I look for the cause before I roll back.', points)).not.toBe('said');
  });

  it('is the way back', () => {
    const points = one('Precision goes from FP32 down to INT8', ['fp32'], ['int8']);
    expect(markOf('You go from FP32 to INT8 precision.', points)).toBe('said');
    expect(markOf('You go from INT8 to FP32 precision.', points)).not.toBe('said');
  });

  it('is a comparison turned round', () => {
    const points = one('Redis is faster than Postgres for lookups', ['redis'], ['fast', 'faster']);
    expect(markOf('Redis is faster than Postgres for lookups.', points)).toBe('said');
    expect(markOf('Postgres is faster than Redis for lookups.', points)).not.toBe('said');
  });

  it('is the same deed with the roles changed', () => {
    const points = one('Aliases replaced the stages', ['alias'], ['stage']);
    expect(markOf('Aliases replaced the stages.', points)).toBe('said');
    expect(markOf('Stages replaced the aliases.', points)).not.toBe('said');
  });

  it('is a statement about the subject of another key point', () => {
    const points = [
      ...one('The registry is a catalogue of metadata', ['catalogue'], ['metadata']),
      ...one('The repository is a store of files', ['store'], ['files']),
    ];
    expect(gradeAnswer('The registry is a catalogue of metadata.', points).marks[0]).toBe('said');
    expect(gradeAnswer('The repository is a catalogue of metadata.', points).marks[0]).not.toBe(
      'said',
    );
  });
});

describe('a string of terms', () => {
  it.each([
    'drift, input, canary, small share, rollback, automatic',
    'drift input canary percent rollback automatic feature shift traffic release bad watched first share',
    'drift and input and canary and small share and rollback and automatic',
    'Drift, the input, the canary, the small share, the rollback, the automatic, the shift.',
    'Drift. Input. Canary. Small share. Rollback. Automatic.',
  ])('says nothing: %s', (answer) => {
    expect(gradeAnswer(answer, drift)).toEqual({
      marks: ['missed', 'missed', 'missed'],
      suggestedGrade: 1,
    });
  });

  it('is not made of a sentence with a short enumeration', () => {
    const points = one('Latency, errors and scores are watched', ['latency'], ['error'], ['score']);
    expect(markOf('After a release I watch latency, errors and the scores.', points)).toBe('said');
  });
});

describe('the suggestion', () => {
  const full =
    'I watch the inputs for drift. A canary gets a small share of the traffic first. If the release is bad it is rolled back automatically.';

  it('goes from Again to Easy', () => {
    expect(gradeAnswer('', drift)).toEqual({
      marks: ['missed', 'missed', 'missed'],
      suggestedGrade: 1,
    });
    expect(gradeAnswer(full, drift)).toEqual({
      marks: ['said', 'said', 'said'],
      suggestedGrade: 4,
    });
  });

  it('shows the words it went by', () => {
    const answer = 'Well: I watch the inputs for drift.';
    const [point] = coachAnswer(answer, drift).points;
    expect(point?.matches.map(({ start, end }) => answer.slice(start, end))).toEqual([
      'watch',
      'inputs',
      'drift',
    ]);
    expect(point?.matches.every(({ sense }) => sense === 'stated')).toBe(true);
  });

  it('shows what was denied', () => {
    const answer = 'The release is never rolled back automatically.';
    const [, , point] = coachAnswer(answer, drift).points;
    expect(point).toMatchObject({ mark: 'missed', reason: 'denied' });
    expect(point?.matches.some(({ sense }) => sense === 'denied')).toBe(true);
  });

  it('works without terms', () => {
    const points = [{ text: 'A watermark claims that no older event is expected' }];
    expect(markOf('A watermark claims that no older event is expected.', points)).toBe('said');
    expect(markOf('Something else altogether.', points)).toBe('missed');
  });
});
