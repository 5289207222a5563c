import { Group, Kbd, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { modals } from '@mantine/modals';
import { screens } from '../../core/contract/screens.ts';
import { commandKey, describeShortcut, shortcutGroups } from './shortcuts.ts';
import { t } from './words.ts';

/** Lists every key. */
export function showShortcuts(): void {
  modals.open({
    modalId: 'shortcuts',
    title: t('app.keys.title'),
    size: 'xl',
    children: (
      <>
        <SimpleGrid cols={2} spacing={40}>
          <Stack gap="lg">
            {shortcutGroups.everywhere.map(keys)}
            <Keys
              title={t('app.keys.goTo')}
              rows={screens.map(({ name, key }) => ({ does: t(name), keys: commandKey(key) }))}
            />
          </Stack>
          <Stack gap="lg">{shortcutGroups.onQuestion.map(keys)}</Stack>
        </SimpleGrid>
        <Text size="sm" c="dimmed" mt="lg">
          {t('app.keys.ofDrill')}
        </Text>
      </>
    ),
  });
}

const keys = ({ title, names }: (typeof shortcutGroups)['everywhere'][number]) => (
  <Keys key={title} title={t(title)} rows={names.map(describeShortcut)} />
);

function Keys(props: {
  readonly title: string;
  readonly rows: readonly { readonly does: string; readonly keys: readonly string[] }[];
}) {
  return (
    <section>
      <Title order={3} fz={15} mb={6}>
        {props.title}
      </Title>
      <Stack gap={6}>
        {props.rows.map(({ does, keys }) => (
          <Group key={does} justify="space-between" wrap="nowrap">
            <Text size="sm">{does}</Text>
            <Group gap={4} wrap="nowrap">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </Group>
          </Group>
        ))}
      </Stack>
    </section>
  );
}
