/** Loaded with the first number of a message: has it told in English. */
import { numbers } from '../../en/checker-numbers.ts';
import { sayNumbers } from '../numbers.ts';
import { speak as speakOfKinds } from './number-kinds.ts';

sayNumbers({ numbers });
speakOfKinds();
