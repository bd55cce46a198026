/** The device's clock, read at the border, and whether it may be believed beside the data of this page. */
import { type LocalMoment, localMomentOf, parsePlainDate } from '@kakekomi/calendar';
import { isClockTrusted } from '@kakekomi/pages/client';

/** Japan's wall clock as the device has it. */
export function deviceMoment(): LocalMoment {
  return localMomentOf(Date.now());
}

/** False too where the page does not say when its data was compiled. */
export function isDeviceClockTrusted(at: LocalMoment): boolean {
  const builtOn = parsePlainDate(document.body.dataset['builtOn'] ?? '');
  return builtOn.kind === 'ok' && isClockTrusted(at, builtOn.value);
}
