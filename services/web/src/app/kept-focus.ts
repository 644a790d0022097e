/** From now on, whatever had the focus until it was disabled, as buttons are while what they began is under way, has it again afterwards. */
export function keepFocus(): void {
  let last: Element | null = null;
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null;
  });
  // whoever presses on nothing wants it nowhere
  document.addEventListener('pointerdown', () => {
    last = null;
  });
  new MutationObserver((changes) => {
    const { activeElement, body } = document;
    const isNowhere = activeElement === null || activeElement === body;
    if (isNowhere && last instanceof HTMLElement && changes.some(({ target }) => target === last)) last.focus({ preventScroll: true });
  }).observe(document.body, { subtree: true, attributeFilter: ['disabled'] });
}
