import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Ends the run with one plain line that any build server can read. */
export default class ClosingLine implements Reporter {
  private readonly outcomes = new Map<string, TestResult['status']>();

  onTestEnd(test: TestCase, result: TestResult): void {
    this.outcomes.set(test.id, result.status);
  }

  onEnd(): void {
    const statuses = [...this.outcomes.values()];
    const skipped = statuses.filter((status) => status === 'skipped').length;
    const passed = statuses.filter((status) => status === 'passed').length;
    console.log(
      `\n${passed} passed, ${statuses.length - passed - skipped} failed, ${skipped} skipped`,
    );
  }

  printsToStdio(): boolean {
    return true;
  }
}
