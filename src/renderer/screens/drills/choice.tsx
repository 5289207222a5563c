import { Button, Group, MultiSelect, NumberInput, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Input as CallInput, Output } from '../../../core/contract/calls.ts';
import { t } from '../../app/words.ts';
import { useStartDrill } from '../../components/use-start-drill.ts';
import { languageOfQuestions } from '../../components/words.ts';

export type Bank = Output<'content.choices'>;

/** For fields whose choices are words of the question packs. */
export const ofQuestions = {
  dropdown: { lang: languageOfQuestions },
  pill: { lang: languageOfQuestions },
};

/** The topics of all packs, grouped by pack where there are several. */
const topicOptions = ({ packs }: Bank) =>
  packs.map((pack) => ({
    group: pack.title,
    items: pack.topics.map(({ id, title }) => ({ value: `${pack.id}/${id}`, label: title })),
  }));

/** What a kind is, what can be chosen, and its start. */
export function Choice(props: {
  readonly about: ReactNode;
  readonly label: string;
  readonly request: CallInput<'drills.start'>;
  readonly isDisabled?: boolean;
  readonly children?: ReactNode;
}) {
  const { start, isPending } = useStartDrill();
  return (
    <Stack align="stretch" maw={520}>
      <Text>{props.about}</Text>
      {props.children}
      <Group>
        <Button
          size="md"
          loading={isPending}
          disabled={props.isDisabled === true}
          onClick={() => start(props.request)}
        >
          {props.label}
        </Button>
      </Group>
    </Stack>
  );
}

/** How many questions at most. */
export function HowMany(props: {
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  return (
    <NumberInput
      label={t('drills.most')}
      w={160}
      min={1}
      max={200}
      clampBehavior="strict"
      allowDecimal={false}
      value={props.value}
      onChange={(value) => props.onChange(typeof value === 'number' ? Math.max(1, value) : 1)}
    />
  );
}

/** Which topics; none stands for what the placeholder says. */
export function Topics(props: {
  readonly bank: Bank;
  readonly value: string[];
  readonly onChange: (value: string[]) => void;
  readonly placeholder: string;
}) {
  return (
    <MultiSelect
      label={t('drills.topics')}
      placeholder={props.value.length > 0 ? '' : props.placeholder}
      data={topicOptions(props.bank)}
      attributes={ofQuestions}
      value={props.value}
      onChange={props.onChange}
      clearable
    />
  );
}
