import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAnswer } from '../../api.ts';
import { t } from '../../app/words.ts';
import { DrillUnderWay } from '../../components/drill-under-way.tsx';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { FirstStart } from '../first-start/first-start.tsx';
import { lookingAround } from '../first-start/kept.ts';

/** Today without a plan: the first steps where nothing has been done yet, otherwise the way to a plan. */
export function NoPlan() {
  const counts = useAnswer('content.counts', {});
  const drill = useAnswer('drills.current', {});
  const [isLooking, setIsLooking] = useState(lookingAround.read);
  return (
    <Answered query={counts}>
      {({ isUntouched }) => {
        const isFirst = isUntouched && (drill.data ?? null) === null;
        if (isFirst && !isLooking) return <First />;
        const begin = () => {
          lookingAround.set(false);
          setIsLooking(false);
        };
        return (
          <Stack gap="lg">
            <ScreenHeading title={t('today.title')} />
            <DrillUnderWay />
            <Card withBorder padding="xl">
              <Stack align="flex-start">
                <Title order={2} fz={20}>
                  {t('today.noPlan.title')}
                </Title>
                <Text maw={560}>{t('today.noPlan.text')}</Text>
                <Group gap="xs">
                  {isFirst ? (
                    <Button size="md" onClick={begin}>
                      {t('today.noPlan.begin')}
                    </Button>
                  ) : (
                    <Button component={Link} to="/plan" size="md">
                      {t('today.noPlan.make')}
                    </Button>
                  )}
                </Group>
              </Stack>
            </Card>
          </Stack>
        );
      }}
    </Answered>
  );
}

function First() {
  const choices = useAnswer('content.choices', {});
  return <Answered query={choices}>{({ packs }) => <FirstStart packs={packs} />}</Answered>;
}
