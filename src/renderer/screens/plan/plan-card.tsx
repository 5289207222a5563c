import { Badge, Button, Card, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Plan } from '../../../core/study/plan.ts';
import { useChange } from '../../api.ts';
import { useRemoval } from '../../components/undo.tsx';
import { inWords } from '../../components/words.ts';

/** A plan in short, and what can be done with it. */
export function PlanCard(props: {
  readonly plan: Plan;
  readonly isCurrent: boolean;
  readonly onEdit: () => void;
}) {
  const { plan, isCurrent, onEdit } = props;
  const choose = useChange('plans.choose');
  const remove = useRemoval('plans.remove');
  const exportPlan = useChange('exports.planToMarkdown');
  const perWeek = plan.minutesByWeekday.reduce((total, minutes) => total + minutes, 0);

  const exportToFile = () =>
    exportPlan.mutate(
      { planId: plan.id },
      {
        onSuccess: (result) => {
          if (result.kind === 'cancelled') return;
          notifications.show({
            title: `${result.questions} questions exported`,
            message: result.path,
          });
        },
      },
    );

  return (
    <Card withBorder padding="lg" component="article" aria-label={plan.name}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Group gap="xs">
            <Text fw={650} fz="lg">
              {plan.name}
            </Text>
            {isCurrent ? <Badge variant="light">current</Badge> : null}
          </Group>
          <Text c="dimmed">
            {inWords(plan.interviewAt, plan.timeZone)} ({plan.timeZone})
          </Text>
          <Text c="dimmed" size="sm">
            {perWeek} minutes a week · {plan.topics.length} topics
          </Text>
        </div>
        <Group gap="xs">
          {isCurrent ? null : (
            <Button variant="default" onClick={() => choose.mutate({ id: plan.id })}>
              Make current
            </Button>
          )}
          <Button variant="default" onClick={onEdit}>
            Change
          </Button>
          <Button variant="default" onClick={exportToFile} loading={exportPlan.isPending}>
            Export to Markdown
          </Button>
          <Button
            variant="subtle"
            color="red"
            onClick={() => void remove({ id: plan.id }, `the plan “${plan.name}”`)}
          >
            Delete
          </Button>
        </Group>
      </Group>
    </Card>
  );
}
