import { callFault } from './call.ts';

/**
 * The day of a run. `SOURCE_DATE_EPOCH` names it where it is set, so that what hangs on the day comes out the same on
 * any (reproducible-builds.org: seconds since 1970, in UTC).
 * @param epoch the variable, undefined or empty where it is not set
 * @param today `YYYY-MM-DD`
 * @throws Error where the variable is no number of seconds
 */
export function runDate(epoch: string | undefined, today: string): string {
  if (epoch === undefined || epoch === '') return today;
  const time = /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : null;
  const day = time && time.getTime() <= LATEST ? time.toISOString().slice(0, 10) : null;
  if (day === null) {
    throw callFault('clock-unread', 'SOURCE_DATE_EPOCH', `found "${epoch}", expected seconds`);
  }
  return day;
}

/** Years have four digits. */
const LATEST = Date.UTC(9999, 11, 31);
