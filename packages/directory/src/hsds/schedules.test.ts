import { expect, test } from 'vitest';
import { aContact, day } from '../testing/index.ts';
import { schedulesOf } from './schedules.ts';

const always = { validFrom: null, validTo: null };

test('weekly hours are an RRULE in Japan’s time, with what HSDS cannot say in the notes', () => {
  const contact = aContact({
    hours: 'Mo-Fr 08:30-17:15; PH off; Dec 29-Jan 03 off',
    hoursText: '平日 8:30〜17:15',
  });
  expect(schedulesOf(contact, 'x:0', { validFrom: day('2020-07-01'), validTo: null })).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      valid_from: '2020-07-01',
      description: '平日 8:30〜17:15',
      attending_type: '相談電話',
      timezone: 9,
      freq: 'WEEKLY',
      wkst: 'MO',
      byday: 'MO,TU,WE,TH,FR',
      opens_at: '08:30',
      closes_at: '17:15',
      notes:
        'opening_hours: Mo-Fr 08:30-17:15; PH off; Dec 29-Jan 03 off / exception: PH off / exception: Dec 29-Jan 03 off',
    },
  ]);
});

test('the second Sunday is a monthly rule', () => {
  const [schedule] = schedulesOf(aContact({ hours: 'Su[2] 13:00-18:00' }), 'x:0', always);
  expect(schedule).toMatchObject({ freq: 'MONTHLY', byday: '2SU', opens_at: '13:00', closes_at: '18:00' });
});

test('what does not repeat plainly is given in words alone', () => {
  const hours = 'Mo,Th 18:00-21:30; Dec 01-Mar 31 Mo,Th 17:30-21:00';
  const [schedule, ...others] = schedulesOf(
    aContact({ hours, hoursText: '冬は早く始まります' }),
    'x:0',
    always,
  );
  expect(others).toEqual([]);
  expect(schedule).toMatchObject({ description: '冬は早く始まります', notes: `opening_hours: ${hours}` });
  expect(schedule).not.toHaveProperty('freq');
});

test('no hours, no schedule', () => {
  expect(schedulesOf(aContact({ hours: null, hoursText: null }), 'x:0', always)).toEqual([]);
});
