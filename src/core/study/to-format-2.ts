/** Format 2 adds sessions moved by hand and the daily forecasts to the state; events stay as they were. */
export function toFormat2(value: unknown): unknown {
  const isState = typeof value === 'object' && value !== null && 'memories' in value;
  return isState ? { ...value, moved: {}, forecasts: {} } : value;
}
