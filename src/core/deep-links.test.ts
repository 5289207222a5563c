import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDeepLink } from './deep-links.ts';

it('knows its own links', () => {
  const value = (text: string) => parseDeepLink(text);
  expect(value('rehearse://today')).toEqual({ ok: true, value: { kind: 'today' } });
  expect(value('rehearse://today/')).toEqual({ ok: true, value: { kind: 'today' } });
  expect(value('rehearse://question/data-drift')).toEqual({
    ok: true,
    value: { kind: 'question', id: 'data-drift' },
  });
  expect(value('rehearse://drill/today')).toEqual({
    ok: true,
    value: { kind: 'drill', questionId: null },
  });
  expect(value('rehearse://drill/dvc')).toEqual({
    ok: true,
    value: { kind: 'drill', questionId: 'dvc' },
  });
});

it.each([
  'https://today',
  'rehearse:',
  'rehearse://',
  'rehearse://settings',
  'rehearse://question',
  'rehearse://question/../../etc',
  'rehearse://question/a/b',
  'rehearse://question/%2e%2e',
  'rehearse://today?next=javascript:alert(1)',
  'rehearse://user@today',
  `rehearse://question/${'a'.repeat(600)}`,
])('refuses %s', (text) => {
  expect(parseDeepLink(text).ok).toBe(false);
});

it('never throws, and lets no other character through', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((end) => `rehearse://question/${end}`),
      ),
      (text) => {
        const parsed = parseDeepLink(text);
        if (parsed.ok && parsed.value.kind === 'question')
          expect(parsed.value.id).toMatch(/^[a-z0-9-]+$/);
      },
    ),
  );
});
