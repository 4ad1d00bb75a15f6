/** Loaded where something is passed on, or another app has passed something on: has that told in English. */
import { summary, summaryForm } from '../../en/checker-summary.ts';
import { offline } from '../../en/offline.ts';
import { sayOffline } from '../offline.ts';
import { saySummary } from '../summary.ts';

sayOffline({ offline });
saySummary({ summary, summaryForm });
