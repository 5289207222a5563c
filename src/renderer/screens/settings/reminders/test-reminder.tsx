import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useChange } from '../../../api.ts';
import { t } from '../../../app/words.ts';

export function TestReminder() {
  const { show, isPending } = useTestReminder();
  return (
    <Button variant="default" loading={isPending} onClick={show}>
      {t('settings.test.try')}
    </Button>
  );
}

/** Shows a notification of the system's, and says whether there is a service for it. */
export function useTestReminder() {
  const { mutate, isPending } = useChange('reminders.test');
  const say = ({ shown }: { readonly shown: boolean }) =>
    notifications.show(
      shown
        ? { message: t('settings.test.sent') }
        : {
            color: 'orange',
            title: t('settings.test.noService'),
            message: t('settings.test.noServiceWhy'),
          },
    );
  return { show: () => mutate({}, { onSuccess: say }), isPending };
}
