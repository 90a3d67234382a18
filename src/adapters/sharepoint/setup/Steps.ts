import type { SetupProgress } from '../../../domain/setup/ListSetup';

/** Counts what has been done, for the progress bar. */
export class Steps {
  private done = 0;
  private list = '';

  public constructor(
    private readonly total: number,
    private readonly onProgress: (progress: SetupProgress) => void
  ) {}

  public at(list: string): void {
    this.list = list;
    this.report();
  }

  public step(): void {
    this.done = Math.min(this.done + 1, this.total);
    this.report();
  }

  private report(): void {
    this.onProgress({ done: this.done, total: this.total, list: this.list });
  }
}
