import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useChange } from '../../../api.ts';
import { t } from '../../../app/words.ts';

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
                  ? { message: t('settings.test.sent') }
                  : {
                      color: 'orange',
                      title: t('settings.test.noService'),
                      message: t('settings.test.noServiceWhy'),
                    },
              ),
          },
        )
      }
    >
      {t('settings.test.try')}
    </Button>
  );
}
