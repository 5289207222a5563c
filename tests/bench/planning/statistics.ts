/** Mean with the half-width of its 95 % confidence interval (normal; seeds are paired, so differences are small in spread). */
export interface Estimate {
  readonly mean: number;
  readonly margin: number;
}

export function estimate(values: readonly number[]): Estimate {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.length < 2) return { mean, margin: Number.POSITIVE_INFINITY };
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, margin: 1.96 * Math.sqrt(variance / values.length) };
}

export const difference = (a: readonly number[], b: readonly number[]): Estimate =>
  estimate(a.map((value, index) => value - (b[index] ?? 0)));
