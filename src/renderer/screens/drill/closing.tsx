import { Text, Title } from '@mantine/core';
import { useState } from 'react';
import { closingDraft } from '../../../core/drills/drill.ts';
import { t } from '../../app/words.ts';
import { Onward } from './onward.tsx';
import { Elapsed } from './clocks.tsx';
import { step } from './drill-api.ts';
import type { InDrill } from './cards.tsx';
import { InFrame } from './frame.tsx';
import { Stopwatch } from './stopwatch.ts';
import { TypedAnswer, useFlushing } from './typed-answer.tsx';
import { useDrillKeys } from './use-drill-keys.ts';

/** The end of an interview: the person asks. */
export function Closing({ drill }: InDrill) {
  const [watch] = useState(() => new Stopwatch(0));
  const flushing = useFlushing();
  const end = async () => {
    if (!(await flushing.run())) return;
    await step(drill.id, { type: 'closed' });
  };
  useDrillKeys({
    'mod+Enter': () => void end(),
  });
  return (
    <>
      <InFrame
        label={t('drill.closing.label')}
        clock={<Elapsed watch={watch} />}
        footer={
          <Onward does={t('drill.closing.end')} keyName="Ctrl + Enter" onPress={() => void end()} />
        }
      />
      <Title order={1} fz={28}>
        {t('drill.closing.title')}
      </Title>
      <Text c="dimmed">{t('drill.closing.about')}</Text>
      <TypedAnswer
        drillId={drill.id}
        draft={closingDraft}
        saved={drill.drafts[closingDraft]?.[0] ?? ''}
        label={t('drill.closing.label')}
        secondsOnCard={() => watch.read()}
        flushing={flushing}
        onDone={() => void end()}
      />
    </>
  );
}
