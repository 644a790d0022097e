import type { ButtonProps } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { LinkButton } from '../design/link-button.tsx';
import type { Side } from './sign-in-search.ts';

/** The way to where somebody who is signed in begins. */
export function OwnStart({ side, ...props }: Pick<ButtonProps, 'size' | 'variant' | 'className'> & { readonly side: Side }) {
  const { starts } = useTexts().shell;
  return (
    <LinkButton to={side === 'candidate' ? '/chats' : '/team'} {...props}>
      {starts[side]}
    </LinkButton>
  );
}
