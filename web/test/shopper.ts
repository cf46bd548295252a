import type { Browser, BrowserContext, Page, Request } from 'playwright-core';

/** An article of the sample data with plenty in stock. */
export interface Article {
  slug: string;
  sku: string;
}

/** A person at a browser of their own, with the steps that the tests are written in. */
export class Shopper {
  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    /** What the page complained of: none of it may happen. */
    readonly complaints: string[],
    private readonly underWay: ReadonlySet<Request>,
  ) {}

  static async open(
    browser: Browser,
    baseURL: string,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<Shopper> {
    const context = await browser.newContext({
      baseURL,
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (said) => {
      // What the network refuses, the tests arrange themselves.
      if (said.type() === 'error' && !/net::ERR_|Failed to load resource/.test(said.text()))
        complaints.push(said.text());
    });
    return new Shopper(page, context, complaints, follow(page));
  }

  close = () => this.context.close();
  heading = (name: string | RegExp) => this.page.getByRole('heading', { name });
  button = (name: string | RegExp) => this.page.getByRole('button', { name });

  /** Puts an article in the bag from its page, and waits until the shop has it. */
  async add({ slug, sku }: Article): Promise<void> {
    await this.page.goto(`/p/${slug}?sku=${sku}`);
    const added = this.answer('AddToCart');
    await this.button('Add to bag').click();
    await added;
    await this.button('Close the bag').click();
  }

  /** The answer to an operation that is about to be sent. */
  async answer(operationName: string): Promise<unknown> {
    const response = await this.page.waitForResponse((one) => nameOf(one.request().postData()) === operationName);
    return response.json();
  }

  /** Waits until everything that was asked for is there, and drawn. */
  async settled(): Promise<void> {
    do {
      while (this.underWay.size)
        await Promise.race([this.page.waitForEvent('requestfinished'), this.page.waitForEvent('requestfailed')]);
      // What is drawn may ask for more.
      await this.page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestIdleCallback(drawn, { timeout: 500 }))),
      );
    } while (this.underWay.size);
  }

  /** Signs in to a sample account. */
  async signIn(email: string): Promise<void> {
    await this.page.goto('/sign-in');
    await this.page.getByLabel('Email').fill(email);
    await this.page.getByLabel('Password').fill('demo-Pa55word');
    await this.button('Sign in').click();
    await this.heading(/^Hello, /).waitFor();
  }

  /** Makes an account and answers its address. Its password is `a-good-Passw0rd`. */
  async register(name = 'Grace Example'): Promise<string> {
    const email = `${crypto.randomUUID()}@example.com`;
    await this.page.goto('/register');
    await this.page.getByLabel('Name').fill(name);
    await this.page.getByLabel('Email').fill(email);
    await this.page.getByLabel('Password').fill('a-good-Passw0rd');
    await this.button('Create the account').click();
    await this.heading(`Hello, ${name}.`).waitFor();
    return email;
  }

  /** Types an address. */
  async fillAddress(name = 'Ada Example'): Promise<void> {
    await this.page.getByLabel('Full name').fill(name);
    await this.page.getByLabel('Street and number').fill('Example Street 1');
    await this.page.getByLabel('Postal code').fill('10115');
    await this.page.getByLabel('Town').fill('Berlin');
  }

  /** From the bag to the payment step, as a guest with this address, or signed in without one. */
  async toPayment(email?: string): Promise<void> {
    await this.page.goto('/checkout');
    if (email) await this.page.getByLabel('Email').fill(email);
    await this.fillAddress();
    await this.toPaymentFromAddress();
  }

  /** From an address that is chosen or typed to the payment step. */
  async toPaymentFromAddress(): Promise<void> {
    await this.button('Go on to shipping').click();
    await this.page.getByRole('radio').first().check();
    await this.button('Go on to payment').click();
    await this.heading('Which card?').waitFor();
  }

  /** Types a card. */
  async fillCard(number = '4242424242424242'): Promise<void> {
    await this.page.getByLabel('Card number').fill(number);
    await this.page.getByLabel('Expires').fill('1234');
    await this.page.getByLabel('Security code').fill('123');
  }

  /** Types a card and goes on to the review. */
  async useCard(number?: string): Promise<void> {
    await this.fillCard(number);
    await this.toReview();
  }

  /** From a card that is chosen or typed to the review. */
  async toReview(): Promise<void> {
    await this.button('Go on to review').click();
    await this.heading('Is it all right so?').waitFor();
  }

  /** Enters a code where there is a place for it: in the open bag, or beside a checkout's steps. */
  async enterCode(code: string): Promise<void> {
    await this.button(/^(Have a|Add another) code/).click();
    await this.page.getByLabel('Code', { exact: true }).fill(code);
    await this.button('Use it').click();
  }

  pay = () => this.button(/^Pay €/).click();

  /** Waits until the order page says that the order stands so. */
  async untilStatus(status: string): Promise<void> {
    await this.page.locator(`[data-status="${status}"]`).waitFor();
  }

  /** The steps that the timeline shows, oldest first. */
  steps = () =>
    this.page.locator('[data-step]').evaluateAll((steps) => steps.map((step) => step.getAttribute('data-step')));
}

/** The requests of a page that are under way. */
function follow(page: Page): ReadonlySet<Request> {
  const underWay = new Set<Request>();
  const ended = (request: Request) => void underWay.delete(request);
  page.on('request', (request) => {
    // A new document: what the one before it asked for does not come.
    if (request.isNavigationRequest()) underWay.clear();
    underWay.add(request);
  });
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return underWay;
}

/** The name of the operation in a request's body. */
export function nameOf(body: string | null): string | undefined {
  try {
    return (JSON.parse(body ?? '') as { operationName?: string }).operationName;
  } catch {
    return undefined;
  }
}
