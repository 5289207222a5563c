import { Card, Group, Stack, Text, Title } from '@mantine/core';
import type { Output } from '../../../core/contract/calls.ts';
import { percent } from '../../components/words.ts';
import './plan.css';

type Outlook = NonNullable<Output<'outlook.get'>>;
type Forecast = Outlook['forecast'];

/** What the plan leads to on the day, with its band, and what more minutes would buy. */
export function Readiness({ outlook }: { readonly outlook: Outlook }) {
  const { forecast, moreMinutes } = outlook;
  return (
    <Card withBorder padding="lg">
      <Title order={2} fz={18}>
        Expected recall on the day
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
            If you keep to the plan, you will recall about {percent(forecast.mean)} of what it asks,
            topics that count more weighing more. In 8 of 10 ways that it can go, the day ends{' '}
            {rangeInWords(forecast)}: nobody knows yet how well you in particular remember.
          </Text>
          <Text>{moreInWords(forecast.mean, moreMinutes)}</Text>
        </Stack>
      </Group>
      <TopicBars topics={forecast.topics} />
    </Card>
  );
}

const rangeInWords = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  percent(low) === percent(high)
    ? `at ${percent(low)}`
    : `between ${percent(low)} and ${percent(high)}`;

function moreInWords(now: number, { minutes, recall }: Outlook['moreMinutes']): string {
  return percent(now) === percent(recall)
    ? `${minutes} more minutes a day would add nothing that you would notice.`
    : `${minutes} more minutes a day would raise it from ${percent(now)} to ${percent(recall)}.`;
}

/** Each topic's recall as a bar, with its band as a line under it. */
function TopicBars({ topics }: Pick<Forecast, 'topics'>) {
  return (
    <>
      <Title order={3} fz={16} mt="lg" mb="xs">
        By topic
      </Title>
      <ul className="topic-bars" aria-label="Expected recall by topic">
        {topics.map(({ topicId, title, mean, low, high }) => (
          <li key={topicId}>
            <Text size="sm" className="topic-bars-title">
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
                {Math.round(100 * low)} to {percent(high)}
              </Text>
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}
