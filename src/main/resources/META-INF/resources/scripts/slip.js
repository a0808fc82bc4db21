// The slip, filled in with or without a network. What is typed stays on this device until it is sent, and goes then.
'use strict';

(() => {
  const PATIENCE = 1000;
  const part = (id) => document.getElementById(id);
  const show = (id, shown) => { part(id).hidden = !shown; };
  const form = part('slip');
  const shared = document.body.dataset.shared === 'true';
  let voice = null;
  let keeping = Promise.resolve();
  /** A second tap while a slip is being kept is not a second slip. */
  let filing = false;
  /** The slip whose arrival this page waits for. */
  let last;

  // --- what is typed ---

  const times = () => [...form.querySelectorAll('[data-time][aria-pressed="true"]')].map((one) => one.dataset.time);

  const typed = () => ({
    firstName: part('firstName').value,
    phone: part('phone').value,
    words: part('words').value,
    callTimes: times(),
    voice,
  });

  const fill = (draft) => {
    for (const field of ['firstName', 'phone', 'words']) {
      part(field).value = draft[field];
    }
    form.querySelectorAll('[data-time]').forEach((one) => {
      one.setAttribute('aria-pressed', draft.callTimes.includes(one.dataset.time));
    });
    voice = draft.voice;
    showVoice();
  };

  const remember = () => {
    if (filing) {
      return;
    }
    keeping = keeping.then(() => Outbox.remember(typed())).catch(() => {});
  };

  const wrong = (field, isWrong) => {
    show(`${field}-error`, isWrong);
    const input = part(field);
    if (isWrong) {
      input.setAttribute('aria-invalid', 'true');
    } else {
      input.removeAttribute('aria-invalid');
    }
    return isWrong;
  };

  const isPhone = (text) => {
    const digits = text.replace(/[\s.\-/()]/g, '');
    return /^0[1-9]\d{8}$/.test(digits) || /^(\+|00)[1-9]\d{7,14}$/.test(digits);
  };

  const lacksName = () => part('firstName').value.trim() === '';
  const lacksPhone = () => !isPhone(part('phone').value);

  const isRight = () => {
    const noName = wrong('firstName', lacksName());
    const noPhone = wrong('phone', lacksPhone());
    if (noName || noPhone) {
      part(noName ? 'firstName' : 'phone').focus();
    }
    return !noName && !noPhone;
  };

  // --- the voice: see voice.js ---

  const showVoice = () => part('voice').voice.set(voice);

  // --- the network ---

  /** Asks the server itself: a phone may think that it has a network where nothing passes. */
  const isConnected = () => fetch('/hors-ligne', { method: 'HEAD', cache: 'no-store', credentials: 'omit' })
    .then((answer) => answer.ok, () => false);

  let connected;

  const look = async () => {
    const now = await isConnected();
    if (now !== connected) {
      connected = now;
      show('offline', !now);
      show('online', now);
      // another language is another page, which only the server has
      document.querySelectorAll('.languages').forEach((choice) => { choice.hidden = !now; });
    }
    return now;
  };

  /** A browser that does not say so within a moment cannot: the person waits for an answer. */
  const atOnce = (asked) => Promise.race([
    asked,
    new Promise((resolve, reject) => { setTimeout(() => reject(new Error('no answer')), PATIENCE); }),
  ]);

  /** Whether the browser sends by itself once the network is back. */
  const sendsByItself = async () => {
    try {
      const worker = await atOnce(navigator.serviceWorker.ready);
      await atOnce(worker.sync.register('fiche'));
      return true;
    } catch (cannot) {
      return false;
    }
  };

  const send = () => Outbox.send().catch(() => {});

  // --- what waits here ---

  const said = (filled) => new Date(filled).toLocaleString(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' });

  const list = async () => {
    const slips = await Outbox.waiting();
    const items = slips.map((slip) => {
      const item = part('one').content.firstElementChild.cloneNode(true);
      item.querySelector('[data-name]').textContent = slip.firstName;
      item.querySelector('[data-filled]').textContent = said(slip.filledAt);
      item.querySelector('[data-refused]').hidden = !slip.refused;
      const remove = item.querySelector('button');
      remove.setAttribute('aria-label', `${remove.textContent} ${slip.firstName}`);
      remove.addEventListener('click', async () => {
        await Outbox.remove(slip.key);
        await list();
        (part('waiting').hidden ? part('title') : part('waiting-title')).focus();
      });
      return item;
    });
    part('slips').replaceChildren(...items);
    show('waiting', items.length > 0);
    return slips;
  };

  /** One part of the page at a time, read from its beginning. */
  const turnTo = (id) => {
    ['write', 'kept', 'sent', 'unable'].forEach((one) => show(one, one === id));
    window.scrollTo(0, 0);
    part(id).querySelector('h1').focus({ preventScroll: true });
  };

  const keep = async () => {
    if (filing || !isRight()) {
      return;
    }
    filing = true;
    const slip = {
      key: crypto.randomUUID ? crypto.randomUUID() : drawn(),
      filledAt: new Date().toISOString(),
      language: document.documentElement.lang,
      ...typed(),
      consent: voice !== null && part('consent').checked,
    };
    try {
      await keeping;
      await Outbox.keep(slip);
    } catch (full) {
      turnTo('unable');
      return;
    } finally {
      filing = false;
    }
    form.reset();
    fill({ firstName: '', phone: '', words: '', callTimes: [], voice: null });
    part('consent').checked = false;
    if (navigator.storage && navigator.storage.persist) {
      navigator.storage.persist();
    }
    show('by-itself', false);
    show('by-opening', false);
    last = slip.key;
    turnTo('kept');
    // What the browser can do is asked first: the page may be closed while it sends.
    const byItself = await sendsByItself();
    show('by-itself', byItself);
    show('by-opening', !byItself);
    await send();
    await refreshed();
  };

  const drawn = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
  };

  /** The words of a slip have arrived, and its voice could not. */
  const sayWhatIsMissing = (received) => {
    document.querySelectorAll('[data-voiceless]').forEach((one) => { one.hidden = !(received && received.isVoiceless); });
  };

  /** Shows what is left here, and says what has arrived meanwhile. */
  const refreshed = async () => {
    const left = await list();
    if (!part('kept').hidden && !left.some((slip) => slip.key === last)) {
      // At once: whoever has gone back to the form meanwhile is not taken away from it.
      turnTo('sent');
      sayWhatIsMissing(await Outbox.takeReceived());
    } else if (!part('write').hidden) {
      const received = await Outbox.takeReceived();
      if (received) {
        part('arrived-filled').textContent = said(received.filledAt);
        show('arrived', true);
        sayWhatIsMissing(received);
      }
    }
  };

  const begin = async () => {
    if (shared) {
      // Nothing may stay on a device that everybody uses, and without a network nothing can leave it.
      show('write', false);
      show('many', true);
      await send();
      return;
    }
    form.addEventListener('input', (event) => {
      // What is corrected is no longer wrong, at once; what is wrong is said at the end only.
      if (event.target.getAttribute('aria-invalid')) {
        wrong(event.target.id, event.target.id === 'phone' ? lacksPhone() : lacksName());
      }
      remember();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      keep();
    });
    form.querySelectorAll('[data-time]').forEach((one) => one.addEventListener('click', () => {
      one.setAttribute('aria-pressed', one.getAttribute('aria-pressed') !== 'true');
      remember();
    }));
    document.querySelectorAll('[data-anew]').forEach((one) => one.addEventListener('click', () => turnTo('write')));
    part('voice').addEventListener('voice', (event) => {
      voice = event.detail;
      remember();
    });
    if (self.BroadcastChannel) {
      new BroadcastChannel('declic-fiche').onmessage = refreshed;
    }
    window.addEventListener('online', async () => { if (await look()) { await send(); await refreshed(); } });
    window.addEventListener('offline', look);
    setInterval(async () => {
      if (!document.hidden && connected === false && await look()) {
        await send();
        await refreshed();
      }
    }, 15000);
    try {
      const draft = await Outbox.unfinished();
      if (draft) {
        fill(draft);
      }
      if (await look()) {
        await send();
      }
      await refreshed();
    } catch (noStorage) {
      turnTo('unable');
    }
  };

  begin();
})();
