import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { Refused } from '../api/problem.ts';
import { theme } from '../design/theme.ts';
import type { Texts } from '../texts/en/index.ts';
import { LiveChanges } from './live-changes.tsx';
import { router } from './router.tsx';
import { SettingsProvider } from './settings.tsx';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // what was refused is refused again; what was not answered may be in a moment
      retry: (times, failure) => !(failure instanceof Refused) && times < 2,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

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
