export type {
  Admission,
  Caution,
  InWords,
  OfferedContact,
  Pair,
  Reason,
  Recommendation,
  Recommendations,
} from './recommendation.ts';
