import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { theme } from '../design/theme.ts';
import type { Texts } from '../texts/en/index.ts';
import { LiveChanges } from './live-changes.tsx';
import { queries } from './queries.ts';
import { router } from './router.tsx';
import { SettingsProvider } from './settings.tsx';

/** Styles are files of the page: nothing may write any while it runs. */
export const App = ({ texts }: { readonly texts: Texts }) => (
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <QueryClientProvider client={queries}>
        <SettingsProvider texts={texts}>
          <LiveChanges />
          <RouterProvider router={router} />
        </SettingsProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>
);
