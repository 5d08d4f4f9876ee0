/** For a region that scrolls on its own: without a place for the focus it could not be scrolled without a mouse. */
export const SCROLLS_BY_KEYBOARD = { tabIndex: 0 } as const;
