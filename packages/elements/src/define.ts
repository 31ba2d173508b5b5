import './atlas/define.js';
import './evidence/define.js';
import './brand-card/define.js';
import './changes-list/define.js';
import './metric-chart/define.js';
import './platform-card/define.js';
import './platform-table/define.js';
import './presence-matrix/define.js';
