import type { Library } from '../../core/content/library.ts';
import { AnswerLog } from '../../core/coverage/answer-log.ts';
import { Histories } from '../../core/memory/learners/history.ts';
import { Pace } from '../../core/planning/pace.ts';
import { studyMinutes } from '../../core/planning/study-minutes.ts';
import { studySeconds } from '../../core/study/answers.ts';
import type { AnsweredEvent, StudyEvent } from '../../core/study/events.ts';

/** What the person's answers so far tell the planner. */
export interface Experience {
  readonly histories: Histories;
  readonly pace: Pace;
  /** What the charts draw on. */
  readonly log: AnswerLog;
}

/** The events so far, oldest first. */
type History = () => AsyncIterable<{ readonly sequence: number; readonly event: StudyEvent }>;

/**
 * Reads the review history once, in the background of the start, and takes in each later answer.
 * A history that can't be read rejects; the next question tries again.
 */
export function createExperience(history: History, library: () => Library) {
  const experience: Experience = {
    histories: new Histories(),
    pace: new Pace(),
    log: new AnswerLog(),
  };
  let takenIn = 0;
  /** The answer that can still be taken back, as the study record has it. */
  let newest: Learned | null = null;
  let reading: Promise<void> | null = null;

  const takeIn = (sequence: number, event: StudyEvent): void => {
    if (sequence <= takenIn) return;
    takenIn = sequence;
    if (event.type === 'answered') {
      newest = learn(experience, event, library());
    } else if (event.type === 'drill-started') newest = null;
    else if (
      event.type === 'answer-taken-back' &&
      newest?.drillId === event.drillId &&
      newest.questionId === event.questionId
    ) {
      unlearn(experience, newest);
      newest = null;
    }
  };
  const read = async (): Promise<void> => {
    for await (const { sequence, event } of history()) takeIn(sequence, event);
  };

  return {
    /** @param sequence of the event in the journal */
    takeIn: async (sequence: number, event: StudyEvent): Promise<void> => {
      // Before the history is read, the event is part of what will be read.
      if (reading === null) return;
      await reading.catch(() => {});
      takeIn(sequence, event);
    },
    get: async (): Promise<Experience> => {
      reading ??= read().catch((error: unknown) => {
        reading = null;
        throw error;
      });
      await reading;
      return experience;
    },
  };
}

interface Learned {
  readonly drillId: string;
  readonly questionId: string;
  /** A question that has left the bank tells nothing of the pace. */
  readonly toldPace: boolean;
}

function learn(
  { histories, pace, log }: Experience,
  event: AnsweredEvent,
  library: Library,
): Learned {
  const { drillId, questionId, at, on, grade, secondsSpent, keyPointsSaid } = event;
  const question = library.questions.get(questionId);
  if (question) {
    const isNew = histories.of(questionId) === null;
    const { minutesNew, minutesReview } = studyMinutes(question);
    pace.add({ kind: question.kind, isNew }, isNew ? minutesNew : minutesReview, secondsSpent / 60);
  }
  const standing = histories.add({ questionId, at: Date.parse(at), on, grade });
  const { confidence = null } = event;
  log.add(questionId, standing, { keyPointsSaid, seconds: studySeconds(event), confidence });
  return { drillId, questionId, toldPace: question !== undefined };
}

function unlearn({ histories, pace, log }: Experience, { toldPace }: Learned): void {
  histories.takeBackLast();
  if (toldPace) pace.takeBackLast();
  log.takeBackLast();
}
