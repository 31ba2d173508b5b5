import { createApp } from 'vue';
import FinderPage from './finder-page.vue';

createApp(FinderPage).mount('#app');
