import { Alert, Card, NumberInput, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { SettingsDraft } from '../../../core/contract/calls.ts';
import { textSizes, themes, type Settings } from '../../../core/study/settings.ts';
import { languageNames, languages } from '../../../core/words/languages.ts';
import { useChange } from '../../api.ts';
import { draftOf } from '../../app/use-settings-draft.ts';
import { t } from '../../app/words.ts';

const movements = ['system', 'on', 'off'] as const;

/** How the program looks, and when a day begins. */
export function AppearanceSection({ settings }: { readonly settings: Settings }) {
  const save = useChange('settings.save');
  const change = (changed: Partial<SettingsDraft>) =>
    save.mutate({ ...draftOf(settings), ...changed });
  return (
    <>
      <Card withBorder padding="lg">
        <Title order={2} fz={18} mb="sm">
          {t('settings.appearance.title')}
        </Title>
        <Stack align="flex-start">
          <Choice
            label={t('settings.language')}
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
          <Choice
            label={t('settings.appearance.colours')}
            value={settings.theme}
            onChange={(theme) => change({ theme })}
            data={themes.map((value) => ({
              value,
              label: t(`settings.appearance.themes.${value}`),
            }))}
          />
          <Choice
            label={t('settings.appearance.textSize')}
            value={settings.textSize}
            onChange={(textSize) => change({ textSize })}
            data={textSizes.map((value) => ({
              value,
              label: t(`settings.appearance.sizes.${value}`),
            }))}
          />
          <Choice
            label={t('settings.appearance.movement')}
            value={settings.reducedMotion}
            onChange={(reducedMotion) => change({ reducedMotion })}
            data={movements.map((value) => ({
              value,
              label: t(`settings.appearance.movements.${value}`),
            }))}
          />
          <NumberInput
            label={t('settings.appearance.dayStarts')}
            description={t('settings.appearance.dayStartsWhy')}
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

function Choice<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly data: { readonly value: Value; readonly label: string }[];
}) {
  const { label, ...control } = props;
  const id = useId();
  return (
    <div>
      <Text size="sm" fw={600} mb={4} id={id}>
        {label}
      </Text>
      <SegmentedControl aria-labelledby={id} {...control} />
    </div>
  );
}
