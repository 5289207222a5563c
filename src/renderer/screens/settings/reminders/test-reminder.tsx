import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useChange } from '../../../api.ts';

export function TestReminder() {
  const test = useChange('reminders.test');
  return (
    <Button
      variant="default"
      loading={test.isPending}
      onClick={() =>
        test.mutate(
          {},
          {
            onSuccess: ({ shown }) =>
              notifications.show(
                shown
                  ? { message: 'A notification was sent.' }
                  : {
                      color: 'orange',
                      title: 'No notifications here',
                      message:
                        'This system has no notification service. Reminders will be shown in Rehearse instead.',
                    },
              ),
          },
        )
      }
    >
      Try a notification
    </Button>
  );
}
