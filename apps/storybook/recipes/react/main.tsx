import { createRoot } from 'react-dom/client';
import { FinderPage } from './finder-page.js';

const root = document.getElementById('root');
if (root) createRoot(root).render(<FinderPage />);
