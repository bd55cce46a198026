/** Answers questions from standard input: run in processes of other time zones by the zone test. */
import { readFileSync } from 'node:fs';
import { answerQuestions, type ZoneQuestion } from './zone-questions.ts';

const questions = JSON.parse(readFileSync(0, 'utf8')) as readonly ZoneQuestion[];
process.stdout.write(
  JSON.stringify({ offset: new Date(0).getTimezoneOffset(), answers: answerQuestions(questions) }),
);
