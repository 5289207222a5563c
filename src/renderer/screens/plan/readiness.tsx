import { Card, Group, Stack, Text, Title } from '@mantine/core';
import type { Output } from '../../../core/contract/calls.ts';
import { t } from '../../app/words.ts';
import { inDigits, languageOfQuestions, percent } from '../../components/words.ts';
import './plan.css';

type Outlook = NonNullable<Output<'outlook.get'>>;
type Forecast = Outlook['forecast'];

/** What the plan leads to on the day, with its band, and what more minutes would buy. */
export function Readiness({ outlook }: { readonly outlook: Outlook }) {
  const { forecast, moreMinutes } = outlook;
  return (
    <Card withBorder padding="lg">
      <Title order={2} fz={18}>
        {t('plan.readiness.title')}
      </Title>
      <Group gap="xl" align="flex-start" mt="sm" wrap="nowrap">
        <div className="readiness-figure">
          <Text fz={44} fw={650} lh={1.1} data-testid="forecast">
            {percent(forecast.mean)}
          </Text>
          <Text c="dimmed" size="sm">
            {rangeInWords(forecast)}
          </Text>
        </div>
        <Stack gap="xs" maw={560}>
          <Text>
            {t('plan.readiness.mean', { mean: percent(forecast.mean) })} {endInWords(forecast)}
          </Text>
          <Text>{moreInWords(forecast.mean, moreMinutes)}</Text>
        </Stack>
      </Group>
      <TopicBars topics={forecast.topics} />
    </Card>
  );
}

type Range = Pick<Forecast, 'low' | 'high'>;

const isOne = ({ low, high }: Range): boolean => percent(low) === percent(high);
const written = ({ low, high }: Range) => ({ low: percent(low), high: percent(high) });

const rangeInWords = (range: Range): string =>
  isOne(range)
    ? t('plan.readiness.at', { share: percent(range.low) })
    : t('plan.readiness.between', written(range));

const endInWords = (range: Range): string =>
  isOne(range)
    ? t('plan.readiness.endsAt', { share: percent(range.low) })
    : t('plan.readiness.endsBetween', written(range));

function moreInWords(now: number, { minutes, recall }: Outlook['moreMinutes']): string {
  return percent(now) === percent(recall)
    ? t('plan.readiness.moreAddsNothing', { count: minutes })
    : t('plan.readiness.moreAdds', {
        count: minutes,
        now: percent(now),
        raised: percent(recall),
      });
}

/** Each topic's recall as a bar, with its band as a line under it. */
function TopicBars({ topics }: Pick<Forecast, 'topics'>) {
  return (
    <>
      <Title order={3} fz={16} mt="lg" mb="xs">
        {t('plan.readiness.byTopic')}
      </Title>
      <ul className="topic-bars" aria-label={t('plan.readiness.byTopicLabel')}>
        {topics.map(({ topicId, title, mean, low, high }) => (
          <li key={topicId}>
            <Text size="sm" className="topic-bars-title" lang={languageOfQuestions}>
              {title}
            </Text>
            <div className="topic-bars-track" aria-hidden>
              <div className="topic-bars-fill" style={{ width: `${100 * mean}%` }} />
              <div
                className="topic-bars-band"
                style={{ left: `${100 * low}%`, width: `${100 * (high - low)}%` }}
              />
            </div>
            <Text size="sm" className="topic-bars-value">
              <strong>{percent(mean)}</strong>{' '}
              <Text span inherit c="dimmed">
                {t('plan.readiness.band', { low: inDigits(100 * low), high: percent(high) })}
              </Text>
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}
