/**
 * What Flow hears and tells of the connection, and the line that shows it. Flow brings a library of its own for that, and with it
 * another one that draws the line: together a sixth of what a first visit loads, for one line of text.
 */
type State = 'connected' | 'loading' | 'reconnecting' | 'connection-lost';
type Listener = (before: State, now: State) => void;

export const ConnectionState = {
  CONNECTED: 'connected',
  LOADING: 'loading',
  RECONNECTING: 'reconnecting',
  CONNECTION_LOST: 'connection-lost',
} as const;

export class ConnectionStateStore {
  #state: State;
  #waiting = 0;
  readonly #listeners = new Set<Listener>();

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  set state(now: State) {
    const before = this.#state;
    if (before === now) return;
    this.#state = now;
    this.#waiting = 0;
    this.#listeners.forEach((listener) => listener(before, now));
  }

  get online(): boolean {
    return this.#state === ConnectionState.CONNECTED || this.#state === ConnectionState.LOADING;
  }

  get offline(): boolean {
    return !this.online;
  }

  loadingStarted(): void {
    this.state = ConnectionState.LOADING;
    this.#waiting += 1;
  }

  loadingFinished(): void {
    this.#answered(ConnectionState.CONNECTED);
  }

  loadingFailed(): void {
    this.#answered(ConnectionState.CONNECTION_LOST);
  }

  addStateChangeListener(listener: Listener): void {
    this.#listeners.add(listener);
  }

  removeStateChangeListener(listener: Listener): void {
    this.#listeners.delete(listener);
  }

  #answered(state: State): void {
    if (this.#waiting > 0 && --this.#waiting === 0) this.state = state;
  }
}

const vaadin: any = ((window as any).Vaadin ??= {});
vaadin.connectionState ??= new ConnectionStateStore(
  // A server on the same machine is there without any network.
  navigator.onLine || /^(localhost|127\..*|\[::1\])$/.test(location.hostname) ? 'connected' : 'connection-lost',
);

const BACK_FOR = 2000;

export class ConnectionIndicator extends HTMLElement {
  /** After how long one sees that the server is working, in milliseconds; Flow sets them. */
  firstDelay = 450;
  secondDelay = 1500;
  thirdDelay = 5000;

  #bar = document.createElement('div');
  #message = document.createElement('div');
  #timers: number[] = [];
  #told: State = 'connected';
  #isBack = false;

  /** The one that stands in the page, or a new one. */
  static create(): ConnectionIndicator {
    if (!vaadin.connectionIndicator) {
      vaadin.connectionIndicator = document.createElement('vaadin-connection-indicator');
      document.body.append(vaadin.connectionIndicator);
    }
    return vaadin.connectionIndicator;
  }

  static get instance(): ConnectionIndicator {
    return ConnectionIndicator.create();
  }

  set onlineText(words: string) {
    this.#say('onlinetext', words);
  }

  set reconnectingText(words: string) {
    this.#say('reconnectingtext', words);
  }

  set offlineText(words: string) {
    this.#say('offlinetext', words);
  }

  connectedCallback(): void {
    this.#bar.className = 'v-loading-indicator';
    this.#message.className = 'v-status-message';
    this.replaceChildren(this.#bar, this.#message);
    this.popover = 'manual';
    vaadin.connectionState.addStateChangeListener(this.#changed);
    this.#changed();
  }

  disconnectedCallback(): void {
    vaadin.connectionState.removeStateChangeListener(this.#changed);
    this.#forget();
  }

  #say(name: string, words: string): void {
    this.setAttribute(name, words);
    this.#show();
  }

  readonly #changed = (): void => {
    const state: State = vaadin.connectionState.state;
    this.#forget();
    if (state === 'loading') {
      this.#after(this.firstDelay, () => (this.#bar.dataset.since = 'first'));
      this.#after(this.secondDelay, () => (this.#bar.dataset.since = 'second'));
      this.#after(this.thirdDelay, () => (this.#bar.dataset.since = 'third'));
    } else {
      this.#isBack = state === 'connected' && this.#told !== 'connected';
      this.#told = state;
      if (this.#isBack) {
        this.#after(BACK_FOR, () => {
          this.#isBack = false;
          this.#show();
        });
      }
    }
    this.#show();
  };

  /** There is a word only while there is something to tell: it is read aloud when it comes. */
  #show(): void {
    const state: State = vaadin.connectionState.state;
    this.toggleAttribute('loading', state === 'loading');
    this.toggleAttribute('reconnecting', state === 'reconnecting');
    this.toggleAttribute('offline', state === 'connection-lost');
    this.toggleAttribute('expanded', this.#isBack);
    const told = this.#isBack ? 'onlinetext' : state === 'reconnecting' ? 'reconnectingtext' : 'offlinetext';
    const words = this.#isBack || state === 'reconnecting' || state === 'connection-lost' ? this.getAttribute(told) : '';
    if (this.#message.textContent !== words) this.#message.textContent = words;
    if (!this.isConnected) return;
    // Shown anew, so that it stands above a dialog that was opened since.
    if (this.matches(':popover-open')) this.hidePopover();
    if (words || state === 'loading') this.showPopover();
  }

  #after(delay: number, then: () => void): void {
    this.#timers.push(window.setTimeout(then, delay));
  }

  #forget(): void {
    this.#timers.forEach((timer) => clearTimeout(timer));
    this.#timers = [];
    delete this.#bar.dataset.since;
    this.#isBack = false;
  }
}

if (!customElements.get('vaadin-connection-indicator')) {
  customElements.define('vaadin-connection-indicator', ConnectionIndicator);
}
ConnectionIndicator.create();
