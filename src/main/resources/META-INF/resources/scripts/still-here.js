// Before a visit that is left alone closes: asks whether somebody is there. Each answer of the server keeps it open for as long again.
'use strict';

(() => {
  const OFTEN = 5000;
  /** So long after the question has gone by itself, a key is still meant for it. */
  const MEANT = 1000;

  const stillHere = (dialog, closes, toAnswer) => {
    const state = window.Vaadin.connectionState;
    const countdown = dialog.querySelector('[data-soon]');
    let served = Date.now();
    let touched = served;
    let gone = 0;
    let sent = 0;
    let asking = null;

    const goByItself = () => {
      if (!dialog.open) return;
      gone = Date.now();
      dialog.close();
    };
    const answered = () => {
      if (state.state !== 'connected') return;
      served = Date.now();
      goByItself();
    };
    const touch = () => { touched = Date.now(); };

    /** What is half typed is sent before anybody is asked: it is not lost, and the answer keeps the visit open once more. */
    const send = () => {
      const typing = document.activeElement;
      if (sent === served || !typing?.matches('input, textarea')) return false;
      sent = served;
      typing.blur();
      typing.focus({ preventScroll: true });
      return true;
    };

    const look = () => {
      const left = served + closes * 1000 - Date.now();
      if (left <= 0) {
        // It is closed, or soon will be: the screen says so itself.
        goByItself();
      } else if (left > toAnswer * 1000 || window.declic.sharedDevice) {
        return;
      } else if (Date.now() - touched < toAnswer * 1000 && touched > served && !dialog.open) {
        dialog.dispatchEvent(new CustomEvent('presence'));
      } else if (dialog.open || state.state !== 'loading' && !send()) {
        if (!dialog.open) dialog.showModal();
        const minutes = Math.ceil(left / 60000);
        const words = countdown.dataset.soon.replace('{0}', minutes);
        if (countdown.textContent !== words) countdown.textContent = words;
      }
    };

    const signals = new AbortController();
    for (const kind of ['pointerdown', 'keydown', 'input', 'wheel']) {
      addEventListener(kind, touch, { capture: true, passive: true, signal: signals.signal });
    }
    state.addStateChangeListener(answered);
    // A form that stands under the question listens for Escape too, wherever the focus is: it would close.
    const escape = (event) => {
      if (event.key !== 'Escape' || !dialog.open && Date.now() - gone > MEANT) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      dialog.close();
      dialog.dispatchEvent(new CustomEvent('presence'));
    };
    // a phone's «back»
    dialog.addEventListener('cancel', () => dialog.dispatchEvent(new CustomEvent('presence')));
    addEventListener('keydown', escape, { capture: true, signal: signals.signal });
    asking = setInterval(() => {
      if (dialog.isConnected) {
        look();
        return;
      }
      clearInterval(asking);
      signals.abort();
      state.removeStateChangeListener(answered);
    }, OFTEN);
  };

  window.declic = Object.assign(window.declic || {}, { stillHere });
})();
