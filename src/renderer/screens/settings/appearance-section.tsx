import { Alert, Card, NumberInput, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import type { SettingsDraft } from '../../../core/contract/calls.ts';
import type { Settings } from '../../../core/study/settings.ts';
import { languageNames, languages } from '../../../core/words/languages.ts';
import { useChange } from '../../api.ts';
import { t } from '../../app/words.ts';

/** How the program looks, and when a day begins. */
export function AppearanceSection({ settings }: { readonly settings: Settings }) {
  const save = useChange('settings.save');
  const { reminders: _reminders, desktop: _desktop, calendar: _calendar, ...draft } = settings;
  const change = (changed: Partial<SettingsDraft>) => save.mutate({ ...draft, ...changed });
  return (
    <>
      <Card withBorder padding="lg">
        <Title order={2} fz={18} mb="sm">
          Appearance and day
        </Title>
        <Stack align="flex-start">
          <Choice label={t('settings.language')}>
            {(labelledBy) => (
              <SegmentedControl
                aria-labelledby={labelledBy}
                value={settings.language}
                onChange={(language) => change({ language })}
                data={[
                  { value: 'system', label: t('settings.asTheSystem') },
                  ...languages.map((language) => ({
                    value: language,
                    label: languageNames[language],
                  })),
                ]}
              />
            )}
          </Choice>
          <Choice label="Colours">
            {(labelledBy) => (
              <SegmentedControl
                aria-labelledby={labelledBy}
                value={settings.theme}
                onChange={(theme) => change({ theme })}
                data={[
                  { value: 'system', label: 'As the system' },
                  { value: 'light', label: 'Light' },
                  { value: 'dark', label: 'Dark' },
                ]}
              />
            )}
          </Choice>
          <Choice label="Text size">
            {(labelledBy) => (
              <SegmentedControl
                aria-labelledby={labelledBy}
                value={settings.textSize}
                onChange={(textSize) => change({ textSize })}
                data={[
                  { value: 'small', label: 'Small' },
                  { value: 'normal', label: 'Normal' },
                  { value: 'large', label: 'Large' },
                  { value: 'larger', label: 'Larger' },
                ]}
              />
            )}
          </Choice>
          <Choice label="Movement on the screen">
            {(labelledBy) => (
              <SegmentedControl
                aria-labelledby={labelledBy}
                value={settings.reducedMotion}
                onChange={(reducedMotion) => change({ reducedMotion })}
                data={[
                  { value: 'system', label: 'As in the system' },
                  { value: 'on', label: 'Reduced' },
                  { value: 'off', label: 'Full' },
                ]}
              />
            )}
          </Choice>
          <NumberInput
            label="A new day begins at (hour)"
            description="Study after midnight and before this hour counts for the day before"
            min={0}
            max={12}
            clampBehavior="strict"
            value={settings.dayStartsAtHour}
            onChange={(hour) => typeof hour === 'number' && change({ dayStartsAtHour: hour })}
          />
        </Stack>
      </Card>
      {save.isError ? <Alert color="red">{save.error.message}</Alert> : null}
    </>
  );
}

function Choice(props: {
  readonly label: string;
  readonly children: (labelledBy: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div>
      <Text size="sm" fw={600} mb={4} id={id}>
        {props.label}
      </Text>
      {props.children(id)}
    </div>
  );
}
