import { SearchPage } from './search-page.ts';

const root = document.querySelector<HTMLElement>('[data-part="search"]');
if (root) new SearchPage(root).start();
