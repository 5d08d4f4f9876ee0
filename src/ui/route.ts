/**
 * Every place a person can be. Screens receive `go` and know nothing about addresses;
 * links are written with `hrefOf`, so that they can be opened in a new tab, copied and shared.
 */
export type Route =
  | { readonly name: 'library' }
  | { readonly name: 'brief'; readonly scenario: string }
  | { readonly name: 'notes'; readonly scenario: string }
  | { readonly name: 'play'; readonly session: string }
  | { readonly name: 'report'; readonly session: string }
  | { readonly name: 'replay'; readonly session: string }
  | { readonly name: 'shift'; readonly shift?: string }
  | { readonly name: 'rules'; readonly about?: string }
  | { readonly name: 'history' }
  | { readonly name: 'settings' };

/** Takes the person to another screen. */
export type Go = (to: Route) => void;

/** A path inside the hash, `/play/<session>`. */
export function pathOf(to: Route): string {
  switch (to.name) {
    case 'library':
      return '/';
    case 'brief':
      return `/brief/${encodeURIComponent(to.scenario)}`;
    case 'notes':
      return `/notes/${encodeURIComponent(to.scenario)}`;
    case 'play':
      return `/play/${encodeURIComponent(to.session)}`;
    case 'report':
      return `/report/${encodeURIComponent(to.session)}`;
    case 'replay':
      return `/replay/${encodeURIComponent(to.session)}`;
    case 'shift':
      return to.shift === undefined ? '/shift' : `/shift/${encodeURIComponent(to.shift)}`;
    case 'rules':
      return to.about === undefined ? '/rules' : `/rules/${encodeURIComponent(to.about)}`;
    case 'history':
    case 'settings':
      return `/${to.name}`;
  }
}

/** A relative address that works in any folder the product is copied to. */
export const hrefOf = (to: Route): string => `#${pathOf(to)}`;
