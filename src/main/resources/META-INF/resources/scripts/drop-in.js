// A page of a shared device: asks whether somebody is still there, and clears everything when nobody answers.
(() => {
  const { ask, wait, parameter, token, ...words } = document.currentScript.dataset;
  let said = words;
  const START = '/borne';
  const RETRY = 5000;
  const KEEPING = 3000;
  const PAUSE = 50;
  let last = Date.now();
  let asked = null;
  let ending = false;

  /** Nobody has begun anything: there is nothing to ask, and nothing to clear. */
  const resting = () => document.querySelector('[data-resting]') !== null;

  const presence = () => {
    last = Date.now();
    if (asked) close();
  };

  /** A key that answers comes up in the field that has the focus again: Enter there would go on to the next screen. */
  const answer = (event) => {
    presence();
    if (event.detail === 0) {
      addEventListener('keyup', (up) => up.stopImmediatePropagation(), { capture: true, once: true });
    }
  };

  // --- the bar that says where one is, and ends the visit
  const bar = document.createElement('aside');
  bar.className = 'drop-in-bar';
  const where = document.createElement('span');
  bar.append(where);
  if (!resting()) bar.append(button('done', 'button', end));
  document.body.prepend(bar);

  // --- the question
  const dialog = document.createElement('dialog');
  dialog.className = 'drop-in-ask';
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'drop-in-title');
  dialog.setAttribute('aria-describedby', 'drop-in-kept');
  const heading = document.createElement('h2');
  heading.id = 'drop-in-title';
  const countdown = document.createElement('p');
  const promise = document.createElement('p');
  promise.id = 'drop-in-kept';
  const buttons = document.createElement('div');
  buttons.className = 'actions';
  buttons.append(button('yes', 'button main', answer), button('done', 'button', end));
  dialog.append(heading, countdown, promise, buttons);
  dialog.addEventListener('cancel', presence);
  document.body.append(dialog);

  function button(name, style, tapped) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = style;
    made.dataset.says = name;
    made.addEventListener('click', tapped);
    return made;
  }

  /** Says everything in the language of the screen, which may change under it. */
  function tell(now) {
    said = now;
    bar.setAttribute('aria-label', said.place);
    where.textContent = said.helper ? `${said.place} · ${said.helper}` : said.place;
    heading.textContent = said.title;
    for (const made of document.querySelectorAll('[data-says]')) made.textContent = said[made.dataset.says];
  }
  tell(words);

  /**
   * What stands on the screen goes to the draft, half typed as it is: its code finds it again. Nothing of it stays here.
   */
  function keep() {
    const field = document.activeElement;
    if (field && field.matches('input, textarea')) field.dispatchEvent(new Event('change', { bubbles: true }));
    const screen = document.querySelector('.registration');
    if (screen) screen.dispatchEvent(new CustomEvent('half-answered'));
  }

  const busy = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());

  /** The server has it, or is not to be reached. */
  async function isKept() {
    for (let i = 0; i < KEEPING / PAUSE; i += 1) {
      await new Promise((resolve) => { setTimeout(resolve, PAUSE); });
      if (!busy()) return;
    }
  }

  /** A draft has its code on the screen; whatever else is typed has none to find it again. */
  const promised = () => (document.querySelector('.draft-code') ? said.kept : said.lost);

  function open() {
    keep();
    promise.textContent = promised();
    asked = Date.now();
    dialog.showModal();
  }

  function close() {
    asked = null;
    dialog.close();
    // Chromium gives the field its focus back without a caret: what is typed next would go nowhere.
    const field = document.activeElement;
    if (field && field.matches('input, textarea')) {
      field.blur();
      field.focus({ preventScroll: true });
    }
  }

  // --- presence: a touch, a key, and what is being listened to; who records says so by the hook
  for (const kind of ['pointerdown', 'keydown', 'input', 'wheel']) {
    addEventListener(kind, (event) => {
      if (!dialog.contains(event.target)) presence();
    }, { capture: true, passive: true });
  }
  const listening = () =>
    (window.speechSynthesis && speechSynthesis.speaking) ||
    [...document.querySelectorAll('audio, video')].some((sound) => !sound.paused && !sound.ended);

  window.declic = Object.assign(window.declic || {}, { presence, watchSays: tell, sharedDevice: true });

  function look() {
    if (ending) return;
    if (resting()) {
      presence();
    } else if (asked) {
      const left = Math.ceil(wait - (Date.now() - asked) / 1000);
      countdown.textContent = said.soon.replace('{0}', Math.max(left, 0));
      if (left <= 0) end();
    } else if (listening()) {
      presence();
    } else if (Date.now() - last > (Number(ask) + Number(wait)) * 1000) {
      // the device slept meanwhile: nobody was there to answer
      end();
    } else if (Date.now() - last > ask * 1000) {
      open();
      look();
    }
  }
  setInterval(look, 500);
  addEventListener('visibilitychange', look);
  // A page that the browser kept although it was told not to
  addEventListener('pageshow', (event) => event.persisted && location.reload());

  // --- the end
  async function end() {
    if (!ending) {
      ending = true;
      document.documentElement.classList.add('drop-in-ending');
      keep();
      if (document.querySelector('.registration')) await isKept();
    }
    try {
      const answer = await fetch(START + '/fin', {
        method: 'POST',
        body: new URLSearchParams({ [parameter]: token }),
      });
      // The token may be that of the person before: the first page has a fresh one, and clears.
      location.replace(answer.ok ? START : START + '?effacer');
    } catch {
      setTimeout(end, RETRY);
    }
  }
  if (document.querySelector('[data-clear]')) end();

  // --- no field remembers what was typed, and no keyboard learns it
  const forgetful = () => {
    for (const field of document.querySelectorAll('input, textarea')) {
      const value = field.type === 'password' ? 'new-password' : 'off';
      if (field.getAttribute('autocomplete') !== value) field.setAttribute('autocomplete', value);
      if (field.getAttribute('autocorrect') !== 'off') field.setAttribute('autocorrect', 'off');
      if (field.getAttribute('spellcheck') !== 'false') field.setAttribute('spellcheck', 'false');
    }
  };
  forgetful();
  new MutationObserver(forgetful).observe(document.documentElement, {
    subtree: true, childList: true, attributes: true, attributeFilter: ['autocomplete'],
  });
})();
