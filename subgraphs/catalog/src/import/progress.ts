const WIDTH = 30;
const EVERY_MS = 200;
const STEP = 0.1;

/** Tells how far a long work is: a bar on a terminal, a line every tenth elsewhere. */
export class Progress {
  private shownAt = 0;
  private step = 0;

  constructor(
    private readonly total: number,
    private readonly out: NodeJS.WriteStream = process.stderr,
  ) {}

  /** `done` of the total, with a few words. */
  show(done: number, words: string): void {
    const part = this.total > 0 ? Math.min(1, done / this.total) : 1;
    if (this.out.isTTY) this.draw(part, words);
    else if (part >= this.step + STEP || part === 1) {
      if (part === 1 && this.step >= 1) return;
      this.step = part === 1 ? 1 : part - (part % STEP);
      this.out.write(`${Math.floor(part * 100)} % ${words}\n`);
    }
  }

  /** Puts what is said next on a line of its own. */
  end(): void {
    if (this.out.isTTY) this.out.write('\n');
  }

  private draw(part: number, words: string): void {
    if (part < 1 && Date.now() - this.shownAt < EVERY_MS) return;
    this.shownAt = Date.now();
    const full = Math.round(part * WIDTH);
    this.out.write(`\r[${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}] ${Math.floor(part * 100)} % ${words}\x1b[K`);
  }
}
