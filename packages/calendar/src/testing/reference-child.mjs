// Answers questions about opening hours with the library that maps use (opening_hours), for comparison in tests. It reads
// the process's own zone, so it runs as a process of its own with TZ=Asia/Tokyo. Questions come as JSON on standard
// input: [{ schedule, moments: ["2026-11-24T10:00", …] }]; the answer is one list a question: [open, next change | null].
import { readFileSync } from 'node:fs';
import OpeningHours from 'opening_hours';

const japan = { lat: 35.68, lon: 139.69, address: { country_code: 'jp', state: '東京都' } };
const horizonDays = 400;

const questions = JSON.parse(readFileSync(0, 'utf8'));
const answers = questions.map(({ schedule, moments }) => {
  const hours = new OpeningHours(schedule, japan);
  return moments.map((moment) => answer(hours, new Date(`${moment}:00+09:00`)));
});
process.stdout.write(JSON.stringify(answers));

function answer(hours, at) {
  const horizon = new Date(at.getTime() + horizonDays * 86_400_000);
  const change = hours.getNextChange(at, horizon);
  return [hours.getState(at), change === undefined ? null : Math.floor(change.getTime() / 60_000) + 540];
}
