import { defineAsNeeded } from './autoload/define-as-needed.js';

defineAsNeeded(document);
