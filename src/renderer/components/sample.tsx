import { Alert, Button, Group, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useAnswer, useChange } from '../api.ts';
import { t } from '../app/words.ts';

/** Says that what is shown is made up, as long as it is. */
export function SampleBanner() {
  const sample = useAnswer('sample.get', {});
  const throwAway = useChange('sample.throwAway');
  const navigate = useNavigate();
  if (!sample.data?.isShown) return null;
  return (
    <Alert color="indigo" title={t('firstStart.sample.title')}>
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <Text size="sm">{t('firstStart.sample.text')}</Text>
        <Button
          size="compact-md"
          style={{ flexShrink: 0 }}
          loading={throwAway.isPending}
          onClick={() =>
            throwAway.mutate({}, { onSuccess: () => void navigate('/today', { replace: true }) })
          }
        >
          {t('firstStart.sample.throwAway')}
        </Button>
      </Group>
    </Alert>
  );
}

/** Shows the sample, on the screen that one sees first. */
export function ShowSample() {
  const show = useChange('sample.show');
  const navigate = useNavigate();
  return (
    <Button
      variant="default"
      loading={show.isPending}
      onClick={() => show.mutate({}, { onSuccess: () => void navigate('/today') })}
    >
      {t('firstStart.sample.show')}
    </Button>
  );
}
