/** 平潭综合实验区管委会, 2019–2025: requests newly received as its reports print them; 2022 taken out to leave a gap. */
import { makeCompared, makeFigure, makeYearRow } from '../yearRow.fixture';

/** Seven years, one of them without a report. */
export const PINGTAN_VOLUMES = [
  makeYearRow(2019, [makeFigure('NEW_REQUESTS', 23, { compared: [makeCompared({ reason: 'NO_MATCHED_AGENCY', agencies: 0 })] })]),
  makeYearRow(2020, [makeFigure('NEW_REQUESTS', 21, { compared: [makeCompared({ previous: 23, delta: -2, growth: -2 / 23 })] })]),
  makeYearRow(2021, [makeFigure('NEW_REQUESTS', 70, { compared: [makeCompared({ previous: 21, delta: 49, growth: 49 / 21 })] })]),
  makeYearRow(2022, [makeFigure('NEW_REQUESTS', null, { reason: 'NO_REPORT', reports: 0 })]),
  makeYearRow(2023, [makeFigure('NEW_REQUESTS', 81, { compared: [makeCompared({ reason: 'NO_MATCHED_AGENCY', agencies: 0 })] })]),
  makeYearRow(2024, [makeFigure('NEW_REQUESTS', 218, { compared: [makeCompared({ previous: 81, delta: 137, growth: 137 / 81 })] })]),
  makeYearRow(2025, [makeFigure('NEW_REQUESTS', 154, { compared: [makeCompared({ previous: 218, delta: -64, growth: -64 / 218 })] })]),
];
