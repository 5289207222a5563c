import { Stack, Text } from '@mantine/core';
import { t } from '../../../app/words.ts';
import { Row } from './rule-rows.tsx';
import { TimeField } from './time-field.tsx';
import type { RuleProps } from './types.ts';

export function QuietHours({ settings, change }: RuleProps) {
  const { quiet, notInDrill } = settings;
  const isEmpty = quiet.enabled && quiet.from === quiet.to;
  return (
    <Stack gap="md">
      <Row
        label={t('settings.quiet.title')}
        description={t('settings.quiet.whatFor')}
        checked={quiet.enabled}
        onChange={(enabled) => change({ quiet: { ...quiet, enabled } })}
      >
        <TimeField
          label={t('settings.quiet.from')}
          value={quiet.from}
          disabled={!quiet.enabled}
          onChange={(from) => change({ quiet: { ...quiet, from } })}
        />
        <TimeField
          label={t('settings.quiet.to')}
          value={quiet.to}
          disabled={!quiet.enabled}
          onChange={(to) => change({ quiet: { ...quiet, to } })}
        />
      </Row>
      {isEmpty ? (
        <Text size="sm" role="status">
          {t('settings.quiet.empty')}
        </Text>
      ) : null}
      <Row
        label={t('settings.quiet.notInDrill')}
        description={t('settings.quiet.notInDrillUntil')}
        checked={notInDrill}
        onChange={(checked) => change({ notInDrill: checked })}
      />
    </Stack>
  );
}
