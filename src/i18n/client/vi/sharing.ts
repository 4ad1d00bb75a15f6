/** Loaded where something is passed on, or another app has passed something on: has that told in Vietnamese. */
import { summary, summaryForm } from '../../vi/checker-summary.ts';
import { offline } from '../../vi/offline.ts';
import { sayOffline } from '../offline.ts';
import { saySummary } from '../summary.ts';

sayOffline({ offline });
saySummary({ summary, summaryForm });
