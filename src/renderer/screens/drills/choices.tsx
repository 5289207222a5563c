import { Anchor, Input, SegmentedControl, Select, Switch } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { questionLevels, type QuestionLevel } from '../../../core/content/schema.ts';
import { everything } from '../../../core/drills/compose.ts';
import { mockMinutes } from '../../../core/drills/request.ts';
import { useAnswer } from '../../api.ts';
import { t } from '../../app/words.ts';
import { Rich } from '../../components/rich.tsx';
import { kindInWords, languageOfQuestions, minutesInWords } from '../../components/words.ts';
import { Choice, HowMany, Topics, type Bank } from './choice.tsx';

type Props = { readonly bank: Bank };

export function TodayChoice() {
  const { data: today } = useAnswer('today.get', {});
  const items = today?.items ?? [];
  const minutes = items.reduce((total, item) => total + item.minutes, 0);
  return (
    <Choice
      about={
        items.length > 0
          ? t('drills.today.what', { count: items.length, minutes: minutesInWords(minutes) })
          : t('drills.today.nothing')
      }
      label={t('drills.today.start')}
      request={{}}
      isDisabled={items.length === 0}
    />
  );
}

export function RapidFireChoice({ bank }: Props) {
  const [topics, setTopics] = useState<string[]>([]);
  const [most, setMost] = useState(10);
  const hasTopics = topics.length > 0;
  // A topic that was chosen is asked in full: only one topic holds questions that were made for this.
  const kinds = hasTopics ? (['rapid-fire', 'concept'] as const) : (['rapid-fire'] as const);
  const filter = { ...everything, topics, kinds: [...kinds] };
  return (
    <Choice
      about={t('drills.rapid-fire.what')}
      label={t('drills.rapid-fire.start')}
      request={{ request: { kind: 'rapid-fire', filter, most } }}
    >
      <Topics
        bank={bank}
        value={topics}
        onChange={setTopics}
        placeholder={t('drills.rapid-fire.allMade')}
      />
      <HowMany value={most} onChange={setMost} />
    </Choice>
  );
}

export function MockChoice({ bank }: Props) {
  const plans = useAnswer('plans.list', {});
  const [minutes, setMinutes] = useState('45');
  const [level, setLevel] = useState<QuestionLevel>('senior');
  const [topics, setTopics] = useState<string[]>([]);
  const [mayPause, setMayPause] = useState(false);
  const chosen = mockMinutes.find((length) => String(length) === minutes) ?? 45;
  const hasPlan = (plans.data?.currentPlanId ?? null) !== null;
  return (
    <Choice
      about={t('drills.mock.what')}
      label={t('drills.mock.start')}
      request={{
        request: {
          kind: 'mock',
          minutes: chosen,
          level,
          topics: topics.length > 0 ? topics : null,
          mayPause,
        },
      }}
    >
      <div>
        <Input.Label component="div" id="mock-minutes" mb={4} display="block">
          {t('drills.mock.minutes')}
        </Input.Label>
        <SegmentedControl
          aria-labelledby="mock-minutes"
          data={mockMinutes.map(String)}
          value={minutes}
          onChange={setMinutes}
        />
      </div>
      <Select
        label={t('drills.mock.level')}
        data={questionLevels.map((value) => ({ value, label: kindInWords(value) }))}
        value={level}
        onChange={(value) => setLevel(questionLevels.find((known) => known === value) ?? level)}
        allowDeselect={false}
        w={160}
      />
      <Topics
        bank={bank}
        value={topics}
        onChange={setTopics}
        placeholder={hasPlan ? t('drills.mock.asThePlan') : t('drills.all')}
      />
      <Switch
        label={t('drills.mock.hold')}
        description={t('drills.mock.holdHelp')}
        checked={mayPause}
        onChange={(event) => setMayPause(event.currentTarget.checked)}
      />
    </Choice>
  );
}

export function SystemDesignChoice({ bank }: Props) {
  const [questionId, setQuestionId] = useState<string | null>(null);
  const { designs } = bank;
  return (
    <Choice
      about={t('drills.system-design.what')}
      label={t('drills.system-design.start')}
      request={{ request: { kind: 'system-design', questionId } }}
      isDisabled={designs.length === 0}
    >
      <Select
        label={t('drills.system-design.question')}
        placeholder={t('drills.system-design.leastKnown')}
        data={designs.map(({ id, title }) => ({ value: id, label: title }))}
        attributes={{
          dropdown: { lang: languageOfQuestions },
          input: questionId === null ? {} : { lang: languageOfQuestions },
        }}
        value={questionId}
        onChange={setQuestionId}
        clearable
        searchable
      />
    </Choice>
  );
}

export function BehaviouralChoice() {
  const stories = useAnswer('stories.list', {});
  const [most, setMost] = useState(4);
  const written = stories.data?.stories.length ?? 0;
  return (
    <Choice
      about={
        <Rich
          text={
            written === 0
              ? t('drills.behavioural.whatWithoutStories')
              : t('drills.behavioural.what', { count: written })
          }
          parts={{ a: <Anchor component={Link} to="/drills/stories" underline="always" /> }}
        />
      }
      label={t('drills.behavioural.start')}
      request={{ request: { kind: 'behavioural', most } }}
    >
      <HowMany value={most} onChange={setMost} />
    </Choice>
  );
}
