import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section>
      <Title order={2} fz={18} mb={6}>
        {title}
      </Title>
      {children}
    </section>
  );
}
