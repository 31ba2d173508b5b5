import './atlas/define.js';
import './evidence/define.js';
import './brand-card/define.js';
import './platform-table/define.js';
