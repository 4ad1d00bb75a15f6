import {
  actions,
  answer,
  channels,
  hours,
  situations,
  situationsByCall,
  waiting,
  waitingFrom,
} from '../../ja-easy/answer.ts';
import {
  anyCompany,
  card,
  checklist,
  copying,
  form,
  levels,
  links,
  linkTraits,
  notes,
  share,
  status,
  tapChannels,
  tapGroups,
  tapText,
} from '../../ja-easy/checker.ts';
import { sayAnswer } from '../answer.ts';
import { sayChecker } from '../checker.ts';
import { speak as speakIn } from './locale.ts';

/** What is said of a message is in easy Japanese from now on, but for what is loaded later. */
export function speak(): void {
  speakIn();
  // One by one, so that the bundler leaves out what no answer says.
  sayChecker({
    levels,
    notes,
    form,
    copying,
    status,
    card,
    links,
    linkTraits,
    anyCompany,
    share,
    tapText,
    tapChannels,
    tapGroups,
    checklist,
  });
  sayAnswer({
    answer,
    channels,
    situations,
    situationsByCall,
    actions,
    waiting,
    waitingFrom,
    hours,
  });
}
