/** Loaded where something is passed on, or another app has passed something on: has that told in easy Japanese. */
import { summary, summaryForm } from '../../ja-easy/checker-summary.ts';
import { offline } from '../../ja-easy/offline.ts';
import { sayOffline } from '../offline.ts';
import { saySummary } from '../summary.ts';

sayOffline({ offline });
saySummary({ summary, summaryForm });
