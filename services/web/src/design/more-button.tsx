import { Button, type ButtonProps } from '@mantine/core';

interface MoreButtonProps extends Pick<ButtonProps, 'mt' | 'className'> {
  /** What `useInfiniteQuery` says of it. */
  readonly list: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
  readonly text: string;
}

/** Below a list that comes in pages: asks for the next one, as long as there is one. */
export const MoreButton = ({ list, text, ...shown }: MoreButtonProps) =>
  list.hasNextPage ? (
    <Button {...shown} variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
      {text}
    </Button>
  ) : null;
