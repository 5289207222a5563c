/** Kinds of drill as the Drills screen names them, in its order; the address says which is shown. */
export const drillKinds = [
  'today',
  'rapid-fire',
  'mock',
  'system-design',
  'behavioural',
  'set',
] as const;
export type DrillKind = (typeof drillKinds)[number];
