import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import { App } from './app.tsx';
import { chooseLocale, createI18n } from './i18n.ts';
import { createServices } from './services.ts';

const services = createServices();
const locale = chooseLocale(services.settings.get().interfaceLocale, navigator.languages);
const i18n = await createI18n(locale);
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has lost its #root');
createRoot(root).render(
  <StrictMode>
    <App i18n={i18n} services={services} />
  </StrictMode>,
);
