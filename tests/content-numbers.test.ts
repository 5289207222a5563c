// Every worked number of a question is recomputed here from its inputs and must stand in the text.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../src/main/services/content.ts';

const library = await loadLibrary(join(import.meta.dirname, '../content'));

const harmonic = (n: number): number =>
  Array.from({ length: n }, (_, index) => 1 / (index + 1)).reduce((a, b) => a + b, 0);
const psi = (bins: readonly (readonly [baseline: number, today: number])[]): number =>
  bins.reduce((sum, [baseline, today]) => sum + (today - baseline) * Math.log(today / baseline), 0);
const standardError = (share: number, count: number): number =>
  Math.sqrt((share * (1 - share)) / count);
const waits = (use: number): number => use / (1 - use);

/** Question, the number's value, its decimals, and the text around it with # in its place. */
const worked: readonly (readonly [id: string, value: number, decimals: number, text: string])[] = [
  [
    'data-drift',
    psi([
      [0.5, 0.7],
      [0.5, 0.3],
    ]),
    4,
    '= #. That is worth watching',
  ],
  ['continuous-training', 100 * standardError(0.9, 10_000), 1, '= # points'],
  ['batch-vs-real-time', 2_000_000 / 500 / 60, 0, 'about # minutes on one core'],
  ['concept-drift-detection', 100 * standardError(0.1, 500), 2, '= # points'],
  ['shadow-vs-canary', 400 / 50, 0, 'the champion needs # replicas'],
  ['shadow-vs-canary', 400 * 0.05, 0, '400 × 0.05 = # requests'],
  ['low-latency-optimisation', (110 * 4) / 2, 0, '440 MB in FP32, # MB in FP16'],
  ['llm-zero-downtime', 70 * 2, 0, '= # GB for weights alone'],
  ['llm-zero-downtime', (70 * 2) / 4, 0, '# GB of weights each'],
  ['distributed-training', 7 * 16, 0, '7 × 16 = #'],
  ['distributed-training', 7 * (4 + 12 / 8), 1, '7 × (4 + 12 ÷ 8) = #'],
  ['distributed-training', 7 * (2 + 14 / 8), 2, '7 × (2 + 14 ÷ 8) = #'],
  ['distributed-training', (7 * 16) / 8, 0, '7 × 16 ÷ 8 = #'],
  ['inference-cost-optimisation', 2 / 360, 4, '2.00 ÷ 360 = # per thousand'],
  ['inference-cost-optimisation', 2 / 360 / 3, 5, 'triples the throughput: #'],
  ['inference-cost-optimisation', 0.00185 / 0.3, 4, '0.00185 ÷ 0.3 = #'],
  ['cold-start-latency', 8_000 / 200 + 14_000 / 350 + 14 / 7, 0, 'Total # s'],
  ['cold-start-latency', 14 / 3.5 + 14 / 7, 0, '4 + 2 = # s'],
  ['llm-evaluation-pipeline', (1.96 ** 2 * 0.9 * 0.1) / 0.03 ** 2, 0, '= # answers'],
  ['accuracy-drop-no-drift', 0.1 * 22 + 0.9 * 92, 1, '= # %'],
  ['vram-exhausted', 13 * 4, 0, '13 × 4 = # GB'],
  ['vram-exhausted', 24 - 13, 0, 'which leaves # GB'],
  ['vram-exhausted', 13 / 2, 1, 'INT4: # GB'],
  ['hundred-personalised-models', harmonic(12), 4, '= # ÷'],
  ['hundred-personalised-models', harmonic(100), 4, '÷ # ='],
  ['hundred-personalised-models', (100 * harmonic(12)) / harmonic(100), 1, '= # % of requests'],
  ['slow-training-jobs', 400 / 340, 2, '340 ms, # times faster'],
  ['slow-training-jobs', 400 / Math.max(280, 120), 2, '280 ms, # times'],
  ['slow-training-jobs', 400 / Math.max(70, 120), 2, '120 ms, # times'],
  ['biased-predictions', 70 / 200 / (300 / 600), 2, '0.35 ÷ 0.50 = #'],
  ['biased-predictions', 100 * standardError(0.35, 200), 1, '= # points'],
  ['design-ct-churn', (200_000_000 * 300) / 1e9, 0, 'that is # GB a day'],
  ['design-ct-churn', (5_000_000 * 200 * 4) / 1e9, 0, '× 4 B = # GB'],
  ['design-monitoring-10k-rps', (10_000 * 1_000 * 86_400) / 1e9, 0, '= # GB a day'],
  ['design-monitoring-10k-rps', (864 * 30) / 1_000, 1, '30 days = # TB'],
  ['design-regulated-registry', (400 * 12 * 2) / 1_000, 1, '= # TB a year'],
  ['design-regulated-registry', 9.6 * 7, 1, 'seven years = # TB'],
  ['design-feature-store', (20e6 * 200 * 8) / 1e9, 0, '× 8 B = # GB raw'],
  ['design-feature-store', 32 * 2.5 * 2, 0, 'for a replica # GB of Redis'],
  ['design-feature-store', (5_000 * 200 * 8) / 1e6, 0, '= # MB/s'],
  ['design-feature-store', (32 * 365 * 3) / 1_000, 0, '= # TB before compression'],
  ['high-latency-response', waits(0.8), 0, '= # service times'],
  ['high-latency-response', waits(0.9), 0, 'at 90 % it is #'],
  ['retraining-validation-failure', (100 * 1_200) / 400_000, 1, 'negative age are # %'],
  ['api-error-spike', 30 * 24 * 60 * 0.001, 1, 'allows # minutes'],
  ['api-error-spike', 43.2 / 0.05, 0, '43.2 ÷ 0.05 = # minutes'],
  ['model-quantization', 7 * 4, 0, '# GB in FP32'],
  ['model-quantization', 7 / 2, 1, '# GB in INT4'],
];

describe('the worked numbers', () => {
  it.each(worked)('of %s: %d', (id, value, decimals, text) => {
    expect(library.questions.get(id)?.body).toContain(text.replace('#', value.toFixed(decimals)));
  });
});
