/** What `find --json` and `open --json` print: of each window the documented six fields, as the API has them, and no more. */
import { encodeRecommendations, type Recommendations } from '@kakekomi/guidance';

/** The whole answer as plain JSON values. */
export function encodeFound(answer: Recommendations) {
  const { recommendations, pair, lastResort } = encodeRecommendations(answer);
  return {
    recommendations: recommendations.map(({ serviceId, name, contact, contacts, reasons, cautions }) => {
      return { serviceId, name, contact, contacts, reasons, cautions };
    }),
    pair,
    lastResort,
  };
}
