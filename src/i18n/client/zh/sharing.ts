/** Loaded where something is passed on, or another app has passed something on: has that told in Chinese. */
import { summary, summaryForm } from '../../zh/checker-summary.ts';
import { offline } from '../../zh/offline.ts';
import { sayOffline } from '../offline.ts';
import { saySummary } from '../summary.ts';

sayOffline({ offline });
saySummary({ summary, summaryForm });
