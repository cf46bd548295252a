import '@shop/web-kit/fonts.css';
import { ApolloProvider } from '@apollo/client/react';
import { CssBaseline, ThemeProvider } from '@mui/material';
import { theme } from '@shop/web-kit/theme';
import { Crash } from '@shop/web-kit/ui/crash';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Pages } from './routes';
import { Broken } from './shell/broken';
import { client } from './shop';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <ThemeProvider theme={theme} defaultMode="system" disableTransitionOnChange>
        <CssBaseline enableColorScheme />
        <Crash fallback={<Broken />}>
          <BrowserRouter>
            <Pages />
          </BrowserRouter>
        </Crash>
      </ThemeProvider>
    </ApolloProvider>
  </StrictMode>,
);
