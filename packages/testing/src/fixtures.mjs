// @ts-check
/**
 * A day on which every seeded platform can be compared, and which no test may replace by the clock's.
 */
export const fixedDay = '2019-12-31';
