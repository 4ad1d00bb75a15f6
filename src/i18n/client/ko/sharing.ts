/** Loaded where something is passed on, or another app has passed something on: has that told in Korean. */
import { summary, summaryForm } from '../../ko/checker-summary.ts';
import { offline } from '../../ko/offline.ts';
import { sayOffline } from '../offline.ts';
import { saySummary } from '../summary.ts';

sayOffline({ offline });
saySummary({ summary, summaryForm });
