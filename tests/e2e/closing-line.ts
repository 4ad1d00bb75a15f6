import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Stands in the error of a test in which something of the message left the page. */
export const LEAK = 'nothing of the message leaves the page';

/**
 * Ends the run with plain lines that any build server can read: which tests passed only when they were tried
 * again, and one line with the counts.
 *
 * A second try forgives what depends on the machine. It does not forgive a leak: the run fails if any try had one.
 */
export default class ClosingLine implements Reporter {
  private readonly outcomes = new Map<string, TestResult['status']>();
  private readonly triedAgain = new Map<string, string>();
  private readonly leaks = new Set<string>();

  onTestEnd(test: TestCase, result: TestResult): void {
    this.outcomes.set(test.id, result.status);
    if (result.status === 'passed' || result.status === 'skipped') return;
    const title = test.titlePath().slice(2).join(' › ');
    const message = result.errors[0]?.message ?? result.status;
    this.triedAgain.set(test.id, `${title}\n${message}`);
    if (result.errors.some((error) => error.message?.includes(LEAK))) this.leaks.add(title);
  }

  async onEnd(): Promise<{ status: FullResult['status'] } | undefined> {
    const statuses = [...this.outcomes.values()];
    const count = (status: TestResult['status']) => statuses.filter((one) => one === status).length;
    const [passed, skipped] = [count('passed'), count('skipped')];
    for (const [id, told] of this.triedAgain)
      if (this.outcomes.get(id) === 'passed') console.log(`\npassed at the second try: ${told}`);
    for (const title of this.leaks) console.log(`\na leak, whatever the second try said: ${title}`);
    const failed = statuses.length - passed - skipped;
    console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
    return this.leaks.size > 0 ? { status: 'failed' } : undefined;
  }

  printsToStdio(): boolean {
    return true;
  }
}
