import { Alert, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { t } from '../app/words.ts';

/** A screen's heading with what can be done on it. */
export function ScreenHeading(props: {
  readonly title: string;
  /** Of a title that isn't the interface's own words. */
  readonly titleLanguage?: string;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <Group justify="space-between" align="flex-start">
      <div>
        <Title order={1} fz={26} lang={props.titleLanguage}>
          {props.title}
        </Title>
        {props.subtitle ? <Text c="dimmed">{props.subtitle}</Text> : null}
      </div>
      {props.actions ? <Group gap="xs">{props.actions}</Group> : null}
    </Group>
  );
}

/** Shows an answer when it is there, a skeleton before, and what went wrong instead. */
export function Answered<T>(props: {
  readonly query: UseQueryResult<T>;
  readonly children: (answer: T) => ReactNode;
}) {
  const { query } = props;
  if (query.isError) {
    return (
      <Alert color="red" title={t('app.notLoaded')}>
        {query.error.message}
      </Alert>
    );
  }
  if (query.data === undefined) {
    return (
      <Stack aria-busy="true" aria-label={t('app.loading')}>
        <Skeleton h={28} w="40%" />
        <Skeleton h={120} />
      </Stack>
    );
  }
  return props.children(query.data);
}
