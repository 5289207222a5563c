import { Button, Group, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { t } from '../../app/words.ts';

/** Asks once whether to leave. */
export function askToLeave(props: {
  readonly onLeave: () => void;
  /** Ends the drill where it stands, with what came of it; left out before the first answer. */
  readonly onEnd: (() => void) | null;
}): void {
  const { onLeave, onEnd } = props;
  const then = (run: () => void) => () => {
    modals.closeAll();
    run();
  };
  modals.open({
    title: t('drill.leave.title'),
    children: (
      <Stack>
        <Text size="sm">{t('drill.leave.what')}</Text>
        <Group justify="flex-end" gap="xs">
          {onEnd ? (
            <Button variant="subtle" onClick={then(onEnd)}>
              {t('drill.leave.end')}
            </Button>
          ) : null}
          <Button variant="default" onClick={() => modals.closeAll()}>
            {t('drill.leave.goOn')}
          </Button>
          <Button onClick={then(onLeave)} data-autofocus>
            {t('drill.leave.leave')}
          </Button>
        </Group>
      </Stack>
    ),
  });
}
