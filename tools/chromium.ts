/** Debian's Chromium for tests, benchmarks and pictures: started in one way everywhere, and calling nobody by itself. */
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** Rejects where Chromium is not installed; whoever starts it closes it. */
export function launchChromium(options: Pick<LaunchOptions, 'ignoreDefaultArgs'> = {}): Promise<Browser> {
  return chromium.launch({
    ...options,
    executablePath: '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
