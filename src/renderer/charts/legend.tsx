import { Group, Text } from '@mantine/core';

export interface LegendEntry {
  readonly name: string;
  /** A colour or `var(--name)`. */
  readonly colour: string;
  readonly shape?: 'square' | 'hatch' | 'line' | 'dashes';
}

export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <Group gap="md" mt="xs" aria-hidden>
      {entries.map((entry) => (
        <Group key={entry.name} gap={6} wrap="nowrap">
          <Mark {...entry} />
          <Text size="sm">{entry.name}</Text>
        </Group>
      ))}
    </Group>
  );
}

function Mark({ colour, shape = 'square' }: LegendEntry) {
  return (
    <svg width={14} height={12} style={{ flex: 'none' }}>
      {shape === 'square' || shape === 'hatch' ? (
        <rect width={12} height={12} fill={colour} stroke="var(--chart-cell-edge)" />
      ) : (
        <line
          x2={14}
          y1={6}
          y2={6}
          stroke={colour}
          strokeWidth={2}
          {...(shape === 'dashes' ? { strokeDasharray: '4 3' } : {})}
        />
      )}
      {shape === 'hatch' ? (
        <path d={hatch} stroke="var(--mantine-color-body)" strokeWidth={1.5} />
      ) : null}
    </svg>
  );
}

/** Strokes over a mark of 12 by 12. */
export const hatch = 'M0 6 L6 0 M0 12 L12 0 M6 12 L12 6';
