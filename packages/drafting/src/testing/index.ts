/** Cases and forms for the tests of other packages and apps. */
export { DOXXED_CASE, FULL_CASE, SCHOOL_CASE, SHOP_CASE, TODAY } from './cases.ts';
export { formOf, formsOfJapan } from './forms-of-japan.ts';
