import type { BrowserContext, ConsoleMessage } from 'playwright-core';

declare global {
  interface Window {
    /** Of the test: told what the policy of the page forbade. */
    reportViolation?: (what: string) => void;
  }
}

/**
 * Collects all that a browser has to complain of: violations of the Content Security Policy, errors and
 * warnings of its console (its workers' too), scripts that fail, requests that fail or are answered with an error.
 * @returns the complaints, which go on being added while pages are open
 */
export async function collectComplaints(context: BrowserContext): Promise<string[]> {
  const complaints: string[] = [];
  await context.exposeFunction('reportViolation', (what: string) => complaints.push(what));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.reportViolation?.(`${location.href}: ${violatedDirective} forbids ${blockedURI}`);
    });
  });
  const read = (message: ConsoleMessage) => {
    if (!['error', 'warning'].includes(message.type())) return;
    complaints.push(`${message.location().url}: ${message.text()}`);
  };
  context.on('console', read);
  context.on('serviceworker', (worker) => worker.on('console', read));
  context.on('page', (page) => {
    page.on('worker', (worker) => worker.on('console', read));
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    // The test has left the page before all of it was there.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
  });
  return complaints;
}
