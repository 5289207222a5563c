import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Plan } from '../../../core/study/plan.ts';
import { useAnswer } from '../../api.ts';
import { t } from '../../app/words.ts';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { PlanCard } from './plan-card.tsx';
import { PlanForm } from './plan-form.tsx';
import { PlanOutlook } from './plan-outlook.tsx';

type Editing =
  | { readonly kind: 'none' }
  | { readonly kind: 'new' }
  | { readonly kind: 'plan'; readonly plan: Plan };

export function PlanScreen() {
  const plans = useAnswer('plans.list', {});
  const [chosen, setEditing] = useState<Editing>({ kind: 'none' });
  const [params, setParams] = useSearchParams();
  // The command palette asks for a new plan, and to change one, in the address.
  const askedFor = (all: readonly Plan[]): Editing => {
    const plan = all.find(({ id }) => id === params.get('change'));
    if (plan) return { kind: 'plan', plan };
    return params.get('new') === 'yes' ? { kind: 'new' } : chosen;
  };
  const close = () => {
    setEditing({ kind: 'none' });
    if (params.has('new') || params.has('change')) setParams({}, { replace: true });
  };
  const navigate = useNavigate();
  return (
    <Answered query={plans}>
      {({ plans: all, currentPlanId }) => {
        const none = all.length === 0;
        const editing = askedFor(all);
        if (none || editing.kind !== 'none') {
          const plan = editing.kind === 'plan' ? editing.plan : null;
          return (
            <Stack gap="lg">
              <ScreenHeading title={plan ? t('plan.changePlan') : t('plan.newPlan')} />
              <PlanForm
                key={plan?.id ?? 'new'}
                plan={plan}
                onSaved={() => {
                  close();
                  if (none) void navigate('/today');
                }}
                {...(none ? {} : { onCancel: close })}
              />
            </Stack>
          );
        }
        return (
          <Stack gap="lg">
            <ScreenHeading
              title={t('plan.title')}
              subtitle={t('plan.subtitle')}
              actions={
                <Button onClick={() => setEditing({ kind: 'new' })}>{t('plan.newPlan')}</Button>
              }
            />
            {all.map((plan) => (
              <PlanCard
                key={plan.id}
                plan={plan}
                isCurrent={plan.id === currentPlanId}
                onEdit={() => setEditing({ kind: 'plan', plan })}
              />
            ))}
            <PlanOutlook plans={all} onChangePlan={(plan) => setEditing({ kind: 'plan', plan })} />
          </Stack>
        );
      }}
    </Answered>
  );
}
