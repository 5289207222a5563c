import { Stack, Text } from '@mantine/core';
import { Row } from './rule-rows.tsx';
import { TimeField } from './time-field.tsx';
import type { RuleProps } from './types.ts';

export function QuietHours({ settings, change }: RuleProps) {
  const { quiet, notInDrill } = settings;
  const isEmpty = quiet.enabled && quiet.from === quiet.to;
  return (
    <Stack gap="md">
      <Row
        label="Quiet hours"
        description="What is due then comes afterwards, as one message, if it still makes sense"
        checked={quiet.enabled}
        onChange={(enabled) => change({ quiet: { ...quiet, enabled } })}
      >
        <TimeField
          label="Quiet from"
          value={quiet.from}
          disabled={!quiet.enabled}
          onChange={(from) => change({ quiet: { ...quiet, from } })}
        />
        <TimeField
          label="Quiet to"
          value={quiet.to}
          disabled={!quiet.enabled}
          onChange={(to) => change({ quiet: { ...quiet, to } })}
        />
      </Row>
      {isEmpty ? (
        <Text size="sm" role="status">
          From and to are the same, so no hour is quiet.
        </Text>
      ) : null}
      <Row
        label="Not while I am in a drill"
        description="Until the drill ends, or for 15 minutes after the last answer"
        checked={notInDrill}
        onChange={(checked) => change({ notInDrill: checked })}
      />
    </Stack>
  );
}
