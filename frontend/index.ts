/**
 * Takes the browser from one of Flow's screens to another. The server knows all the addresses, so there is nothing to match here:
 * a link, «back» and the first address are told to it, and what it shows is laid into the page.
 */
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

interface View extends HTMLElement {
  onBeforeEnter?(place: Place, commands: typeof COMMANDS, router: typeof ROUTER): Promise<Outcome> | Outcome;
  onBeforeLeave?(place: Place, commands: typeof COMMANDS, router: typeof ROUTER): unknown;
}
type Place = Pick<URL, 'pathname' | 'search' | 'hash'>;
type Outcome = { cancel?: boolean; redirect?: string } | undefined | void;
/** How an address was come by: its entry in the history is there already, or is still to be made. */
type By = 'history' | 'link';

const COMMANDS = {
  continue: () => ({}),
  prevent: () => ({ cancel: true }),
  redirect: (pathname: string) => ({ redirect: pathname }),
};
/** For the page that Flow shows where it could not begin: it asks again once there is a connection. */
const ROUTER = { render: (place: Place) => go(place, 'history') };

const flow = new Flow({ imports: () => import('Frontend/generated/flow/generated-flow-imports.js') });
const action = flow.serverSideRoutes[0].action as unknown as (place: Place) => Promise<View>;
const outlet = document.querySelector('#outlet')!;
let shown: View | undefined;
let newest = 0;

async function go(place: Place, by: By): Promise<void> {
  const mine = ++newest;
  const isOvertaken = () => mine !== newest;
  // What stands on the screen stays there while there is no connection: nothing typed is lost by a tap.
  await (shown && connected());
  if (isOvertaken()) return;
  const view = await action(place);
  if (isOvertaken()) return;
  if (view !== shown) shown?.onBeforeLeave?.(place, COMMANDS, ROUTER);
  const outcome = await view.onBeforeEnter?.(place, COMMANDS, ROUTER);
  if (isOvertaken() || outcome?.cancel) return;
  if (outcome?.redirect) {
    await go(new URL(outcome.redirect, document.baseURI), by);
    return;
  }
  note(place, by);
  if (view.parentNode !== outlet || outlet.childElementCount > 1) outlet.replaceChildren(view);
  shown = view;
}

function note({ pathname, search, hash }: Place, by: By): void {
  if (pathname === location.pathname && search === location.search && hash === location.hash) return;
  const address = pathname + search + hash;
  if (by === 'link') history.pushState(null, '', address);
  else history.replaceState(history.state, '', address);
}

function connected(): Promise<void> | undefined {
  const state = (window as any).Vaadin.connectionState;
  if (state.online) return undefined;
  return new Promise((resolve) => {
    const listener = () => {
      if (!state.online) return;
      state.removeStateChangeListener(listener);
      resolve();
    };
    state.addStateChangeListener(listener);
  });
}

/** The address of a plain tap on a link to another of Flow's screens. */
function followed(event: MouseEvent): URL | undefined {
  if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return undefined;
  }
  const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
  if (!link?.href || link.hasAttribute('router-ignore') || link.hasAttribute('download')) return undefined;
  if (link.target && link.target !== '_self') return undefined;
  const url = new URL(link.href);
  const isInThePage = url.hash !== '' && url.pathname === location.pathname;
  return url.origin === location.origin && !isInThePage ? url : undefined;
}

addEventListener('click', (event) => {
  const url = followed(event);
  if (url) {
    event.preventDefault();
    void go(url, 'link');
    scrollTo(0, 0);
  }
});
addEventListener('popstate', () => void go(new URL(location.href), 'history'));
addEventListener('vaadin-router-go', (event) => void go((event as CustomEvent<URL>).detail, 'link'));

void go(new URL(location.href), 'history');
