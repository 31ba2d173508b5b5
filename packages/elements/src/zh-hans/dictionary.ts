import { absenceWords } from './absence.js';
import { sliderWords } from './as-of-slider.js';
import { searchWords } from './atlas-search.js';
import { explorerWords } from './brand-explorer.js';
import { cardWords } from './brand-card.js';
import { changesWords } from './changes-list.js';
import { copyWords } from './copy.js';
import { dateWords } from './dates.js';
import { dealWords } from './deal-card.js';
import { evidenceWords } from './evidence.js';
import { exhibitWords } from './exhibits.js';
import { fieldNames } from './fields.js';
import { figureWords } from './figures.js';
import { groupNames } from './groups.js';
import { legendWords } from './legend.js';
import { chartWords } from './metric-chart.js';
import { occurrenceWords } from './occurrences.js';
import { treeWords } from './ownership-tree.js';
import { ownershipWords } from './ownerships.js';
import { platformCardWords } from './platform-card.js';
import { finderWords } from './platform-finder.js';
import { tableWords } from './platform-table.js';
import { matrixWords } from './presence-matrix.js';
import { problemWords } from './problems.js';
import { punctuation } from './punctuation.js';
import { quantityWords } from './quantities.js';
import { sourceListWords } from './source-list.js';
import { sourceWords } from './sources.js';
import { standingWords } from './standings.js';
import { stateNames } from './states.js';
import { timelineWords } from './timeline.js';
import { valueWords } from './values.js';

/** The Chinese words of all parts, by the names of the English ones. */
export const dictionary = {
  absenceWords,
  cardWords,
  changesWords,
  chartWords,
  copyWords,
  dateWords,
  dealWords,
  evidenceWords,
  exhibitWords,
  explorerWords,
  fieldNames,
  figureWords,
  finderWords,
  groupNames,
  legendWords,
  matrixWords,
  occurrenceWords,
  ownershipWords,
  platformCardWords,
  problemWords,
  punctuation,
  quantityWords,
  searchWords,
  sliderWords,
  sourceListWords,
  sourceWords,
  standingWords,
  stateNames,
  tableWords,
  timelineWords,
  treeWords,
  valueWords,
};
