/** Loaded where something is passed on, or another app has passed something on: has that told in Portuguese. */
import { summary, summaryForm } from '../../pt/checker-summary.ts';
import { offline } from '../../pt/offline.ts';
import { sayOffline } from '../offline.ts';
import { saySummary } from '../summary.ts';

sayOffline({ offline });
saySummary({ summary, summaryForm });
