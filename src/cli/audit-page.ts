import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';

/**
 * What Lighthouse says of a page, on a middling phone with a middling connection, which it simulates. It starts a
 * Chromium of its own: the one that is named, or that Lighthouse finds.
 */
export async function auditPage(address: string, chromePath = process.env.CHROMIUM_PATH): Promise<Result> {
  // The host compresses a file when it is first asked for it, and that is not to be measured.
  await fetch(address);
  const chrome = await launch({
    ...(chromePath && { chromePath }),
    // As root it starts only without its sandbox.
    chromeFlags: ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const told = await lighthouse(address, {
      port: chrome.port,
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
      disableFullPageScreenshot: true,
      // A machine that is busy with other things is waited for.
      maxWaitForFcp: 90_000,
      maxWaitForLoad: 90_000,
    });
    const fault = told ? told.lhr.runtimeError : { code: 'NO_RESULT', message: 'It told nothing.' };
    if (!told || fault) throw new Error(`Lighthouse could not look at ${address}: ${fault?.code}, ${fault?.message}`);
    return told.lhr;
  } finally {
    chrome.kill();
  }
}
