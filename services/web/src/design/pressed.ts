/** Of a button that keeps the focus while it can do nothing: one that is `disabled` loses it, and keyboards are nowhere then. */
export const idle = (isIdle: boolean) => ({ 'aria-disabled': isIdle, 'data-disabled': isIdle });

/** Of one that does something when it is pressed. Where it sends a form, the form looks whether there is something to send. */
export const pressed = (act: () => void, isIdle: boolean) => ({
  ...idle(isIdle),
  onClick: () => {
    if (!isIdle) act();
  },
});
