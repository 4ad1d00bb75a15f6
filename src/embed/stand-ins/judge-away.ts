import type { JudgeAway } from '../../islands/checker/judge.ts';

/** A page of somebody else may forbid workers; a long message is judged on the page, after it was painted. */
export const judgeAway: JudgeAway = () => undefined;
