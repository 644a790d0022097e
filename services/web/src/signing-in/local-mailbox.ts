/** Where mail may be kept rather than sent, its pages are shown to browsers on the machine itself alone. */
export const isOnThisMachine = (): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(window.location.hostname);
