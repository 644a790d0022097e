/** Of a button that keeps the focus while it can do nothing: one that is `disabled` loses it, and keyboards are nowhere then. */
export const pressed = (act: () => void, isIdle: boolean) => ({
  'aria-disabled': isIdle,
  'data-disabled': isIdle,
  onClick: () => {
    if (!isIdle) act();
  },
});
