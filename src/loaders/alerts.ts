import { getCollection } from 'astro:content';
import type { Alert } from '../schemas/index.ts';

/** All alerts, the newest first. */
export async function allAlerts(): Promise<Alert[]> {
  const alerts = (await getCollection('alerts')).map(({ data }) => data);
  return alerts.sort((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id));
}

export interface AlertMonth {
  /** `2026-01`. */
  readonly month: string;
  readonly alerts: readonly Alert[];
}

/** The alerts by month, the newest first. */
export async function alertMonths(): Promise<AlertMonth[]> {
  const months = new Map<string, Alert[]>();
  for (const alert of await allAlerts()) {
    const month = alert.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), alert]);
  }
  return [...months].map(([month, alerts]) => ({ month, alerts }));
}
