/** Standard deviations that hold 80 % of a normal distribution. */
const z = 1.2816;

/** The 80 % interval of a share from a sample (Wilson, JASA 22, 1927), 0..1. @param size > 0 */
export function wilson(
  successes: number,
  size: number,
): { readonly low: number; readonly high: number } {
  const share = successes / size;
  const middle = share + (z * z) / (2 * size);
  const reach = z * Math.sqrt((share * (1 - share)) / size + (z * z) / (4 * size * size));
  const scale = 1 + (z * z) / size;
  return {
    low: Math.max(0, Math.min(share, (middle - reach) / scale)),
    high: Math.min(1, Math.max(share, (middle + reach) / scale)),
  };
}
