/**
 * Where Enter goes in a form of scales and texts: one stop for each scale, each text, and the button that sends it. What is optional
 * is passed by, except by whoever is in it.
 */
function stopsIn(form: HTMLFormElement): readonly HTMLElement[] {
  const isWithin = document.activeElement?.closest('details') != null;
  const all = [...form.querySelectorAll<HTMLElement>('input[type=radio], textarea, button[type=submit]')];
  const seen = new Set<string>();
  return all.filter((stop) => {
    if (stop instanceof HTMLTextAreaElement && stop.getAttribute('aria-hidden') === 'true') return false;
    if (!stop.checkVisibility() || (!isWithin && stop.closest('details') !== null)) return false;
    if (!(stop instanceof HTMLInputElement)) return true;
    if (seen.has(stop.name)) return false;
    seen.add(stop.name);
    return true;
  });
}

const sameStop = (stop: HTMLElement, at: Element | null): boolean =>
  stop === at || (stop instanceof HTMLInputElement && at instanceof HTMLInputElement && stop.name !== '' && stop.name === at.name);

/** Of a scale, the step that is chosen. */
function focusOn(form: HTMLFormElement, stop: HTMLElement | undefined): void {
  const chosen =
    stop instanceof HTMLInputElement ? form.querySelector<HTMLElement>(`input[name="${CSS.escape(stop.name)}"]:checked`) : null;
  (chosen ?? stop)?.focus();
}

export const toFirstStop = (form: HTMLFormElement): void => focusOn(form, stopsIn(form)[0]);

/** @returns whether there is a next one. */
export function toNextStop(form: HTMLFormElement): boolean {
  const stops = stopsIn(form);
  const next = stops[stops.findIndex((stop) => sameStop(stop, document.activeElement)) + 1];
  focusOn(form, next);
  return next !== undefined;
}
