/** Kinds of drill as the Drills screen names them, in its order; its address may ask for one of them. */
export const drillKinds = [
  'today',
  'rapid-fire',
  'mock',
  'system-design',
  'behavioural',
  'set',
] as const;
export type DrillKind = (typeof drillKinds)[number];
