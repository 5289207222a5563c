import { Group, Select } from '@mantine/core';
import { t } from '../../app/words.ts';
import { WhenField } from '../../components/when-field.tsx';
import type { PlanFormValues } from './form-values.ts';

type When = Pick<PlanFormValues, 'interview' | 'timeZone'>;

/** The interview's date and time, and the zone in which that is meant. */
export function InterviewFields(props: {
  readonly values: When;
  readonly onChange: (change: Partial<When>) => void;
}) {
  const { values, onChange } = props;
  return (
    <Group align="flex-start" grow>
      <WhenField
        type="datetime-local"
        label={t('plan.form.interview')}
        value={values.interview}
        onChange={(interview) => onChange({ interview })}
      />
      <Select
        label={t('plan.form.timeZone')}
        data={timeZones(values.timeZone)}
        value={values.timeZone}
        onChange={(timeZone) => timeZone && onChange({ timeZone })}
        searchable
        allowDeselect={false}
        limit={50}
      />
    </Group>
  );
}

/** Every zone that the system knows, each once; some lists leave out UTC or name a zone by another of its names. */
const timeZones = (chosen: string): string[] => [
  ...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen]),
];
