import type { Confidence } from '../../core/drills/confidence.ts';
import type { QuestionKind, QuestionLevel } from '../../core/content/schema.ts';
import type { Grade } from '../../core/memory/index.ts';
import { formats, t } from '../app/words.ts';

/** 'Tue 8 Dec 2026, 14:00' in a zone. */
export const inWords = (instant: string, timeZone: string): string =>
  formats().dayAndTimeAt(instant, timeZone, 'dayWithYear');

export const percent = (share: number): string => formats().percent(share);

/** A number as the locale writes it, without decimals. */
export const inDigits = (number: number): string => formats().number(number);

/** '4 min', with a decimal where a short time needs one. */
export const minutesInWords = (minutes: number): string =>
  t('common.minutes', { minutes: formats().number(minutes, minutes < 10 ? 1 : 0) });

const minutesTold = 120;

/** '45 min', and from two hours on 'about 9 hours'. */
export const timeInWords = (minutes: number): string =>
  minutes < minutesTold
    ? minutesInWords(minutes)
    : t('common.aboutHours', { count: Math.round(minutes / 60) });

export const daysLeftInWords = (days: number): string =>
  days === 0 ? t('common.todayIsTheDay') : t('common.daysLeft', { count: days });

/** 'Thu 26 Nov'. */
export const dayInWords = (day: string): string => formats().day(day);

/** 'Thursday 26 November'. */
export const dayInFull = (day: string): string => formats().day(day, 'dayInFull');

/** 'a', 'a and b', 'a, b and c'. */
export const listed = (words: readonly string[]): string => formats().list(words);

/** '5 new and 2 reviews'; empty for neither. */
export function mixInWords(items: readonly { readonly kind: 'new' | 'review' }[]): string {
  const fresh = items.filter(({ kind }) => kind === 'new').length;
  const reviews = items.length - fresh;
  return listed([
    ...(fresh > 0 ? [t('common.mixNew', { count: fresh })] : []),
    ...(reviews > 0 ? [t('common.mixReviews', { count: reviews })] : []),
  ]);
}

/** Why an item is in the plan: 'recall on the day 54 % → 81 % for 2 min'. */
export const reasonInWords = (item: {
  readonly recallBefore: number;
  readonly recallAfter: number;
  readonly minutes: number;
}): string =>
  t('common.gain', {
    before: percent(item.recallBefore),
    after: percent(item.recallAfter),
    time: minutesInWords(item.minutes),
  });

export const minutesOf = (items: readonly { readonly minutes: number }[]): number =>
  items.reduce((total, { minutes }) => total + minutes, 0);

/** A share as a number of percent with one decimal, as tables and files have it. */
export const inPercent = (share: number): number => Math.round(share * 1000) / 10;

/** 'system design' for the kind `system-design`; a level likewise. What the catalogue doesn't know, as tags, stays as it is written. */
export const kindInWords = (id: string): string => {
  const key = id as QuestionKind | QuestionLevel;
  return t([`common.kinds.${key as QuestionKind}`, `common.levels.${key as QuestionLevel}`], {
    defaultValue: id.replaceAll('-', ' '),
  });
};

/** 'System design' of 'system-design'. */
export const nameInWords = (id: string): string => {
  const words = kindInWords(id);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What the questions are written in, whatever the window speaks: a screen reader must be told. */
export const languageOfQuestions = 'en';

const grades = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' } as const;

export const gradeInWords = (grade: Grade): string => t(`common.grades.${grades[grade]}`);

const sureness = { 1: 'guess', 2: 'unsure', 3: 'fairlySure', 4: 'sure' } as const;

export const confidenceInWords = (confidence: Confidence): string =>
  t(`drill.confidence.levels.${sureness[confidence]}`);

const namedKeys = ['Ctrl', 'Space', 'Shift', 'Delete', 'Y'] as const;

/** Keys as they stand on the keyboard: 'Ctrl + Enter', and 'Strg + Enter' on a German one. */
export const keysInWords = (keys: string): string =>
  keys
    .split(' + ')
    .map((key) => {
      const named = namedKeys.find((name) => name === key);
      return named ? t(`common.keys.${named}`) : key;
    })
    .join(' + ');
