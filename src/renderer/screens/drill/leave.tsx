import { Button, Group, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';

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
    closeButtonProps: { 'aria-label': 'Close' },
    title: 'Leave the drill?',
    children: (
      <Stack>
        <Text size="sm">
          Every answer so far is saved, and what you have typed. You can resume where you are from
          Today or Drills; the clock stands until then.
        </Text>
        <Group justify="flex-end" gap="xs">
          {onEnd ? (
            <Button variant="subtle" onClick={then(onEnd)}>
              End it and look back
            </Button>
          ) : null}
          <Button variant="default" onClick={() => modals.closeAll()}>
            Go on
          </Button>
          <Button onClick={then(onLeave)} data-autofocus>
            Leave
          </Button>
        </Group>
      </Stack>
    ),
  });
}
