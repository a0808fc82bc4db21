// «Écouter»: reads the screen aloud with a voice of the device's own, piece by piece, and shows which piece it is reading.
// The button stands in the page from its first byte and is seen only where there is such a voice. A voice that its maker
// speaks elsewhere is none: what a screen says of somebody stays on the device.
'use strict';

(() => {
  const speech = window.speechSynthesis;
  if (!speech || !window.SpeechSynthesisUtterance) return;

  const page = document.documentElement;
  /** Read as one, whatever they are made of. */
  const WHOLE = 'h1, h2, h3, h4, p, button, label, legend, summary, dt, th, td, caption, figcaption, a';
  const SILENT = '[aria-hidden="true"], [data-silent], audio, video, svg, script, style, template, noscript, input, textarea, select';
  /** Characters after which a breath is taken: some voices fall silent in the middle of a long text. */
  const BREATH = 180;
  const RATE = 0.95;
  let queue = [];
  let speaking = null;
  let stoppedByThisTap = false;

  const primary = (language) => language.toLowerCase().split(/[-_]/)[0];

  const voiceOf = (language) => {
    const voices = speech.getVoices().filter((one) => one.localService && primary(one.lang) === primary(language));
    return voices.find((one) => one.default) || voices[0];
  };

  // --- what is read ---

  const isShown = (element) => {
    const style = getComputedStyle(element);
    return style.display !== 'none' && style.visibility !== 'hidden' && !element.matches(SILENT);
  };

  /** The words of an element as one hears them: what is hidden is not said, what is named otherwise is said so. */
  const heard = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || !isShown(node)) return '';
    const name = node.getAttribute('aria-label');
    if (name) return name;
    if (node.localName === 'img') return node.alt;
    const words = [...node.childNodes].map(heard).join('');
    return getComputedStyle(node).display === 'inline' && node.localName !== 'br' ? words : ` ${words} `;
  };

  const tidy = (words) => words.replace(/\s+/g, ' ').replace(/ ([.,;])/g, '$1').trim();

  const isChosen = (element) =>
    element.matches('[aria-pressed="true"], [aria-checked="true"]') || Boolean(element.querySelector(':checked'));

  const hasOwnWords = (element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');

  /** Pieces in their order: {element, words, language}. */
  const gather = (element, chosen, found = []) => {
    if (!isShown(element)) return found;
    if (element.matches(WHOLE) || hasOwnWords(element)) {
      const words = tidy(heard(element));
      if (words) {
        const isOne = element.matches('button, label, [role]') && isChosen(element);
        const speaker = element.querySelector(':scope > [lang]:only-child') || element;
        found.push({
          element,
          words: isOne && chosen ? `${words}, ${chosen}` : words,
          language: speaker.closest('[lang]').lang,
        });
      }
    } else {
      for (const child of element.children) gather(child, chosen, found);
    }
    return found;
  };

  const breaths = (words) => (words.length > BREATH ? words.match(/[^.!?؟…]+[.!?؟…]*\s*/g) || [words] : [words]);

  // --- reading ---

  const buttons = () => document.querySelectorAll('.listen');

  const say = (isReading) => buttons().forEach((button) => {
    button.toggleAttribute('data-reading', isReading);
    button.querySelector('.listen-word').textContent = isReading ? button.dataset.stop : button.dataset.start;
  });

  const show = (element) => {
    document.querySelectorAll('[data-read]').forEach((one) => one.removeAttribute('data-read'));
    if (element) {
      element.setAttribute('data-read', '');
      element.scrollIntoView({ block: 'nearest' });
    }
  };

  const stop = () => {
    queue = [];
    if (speaking) {
      speaking = null;
      speech.cancel();
      show(null);
      say(false);
    }
  };

  const next = () => {
    const piece = queue.shift();
    if (!piece || !piece.element.isConnected) {
      stop();
      return;
    }
    show(piece.element);
    const said = new SpeechSynthesisUtterance(piece.words);
    said.voice = piece.voice;
    said.lang = piece.voice.lang;
    said.rate = RATE;
    said.onend = () => speaking === said && next();
    said.onerror = () => speaking === said && stop();
    // Kept here, or the browser may forget it together with its end.
    speaking = said;
    speech.speak(said);
  };

  const read = (button) => {
    queue = gather(document.querySelector('main'), button.dataset.chosen).flatMap((piece) => {
      // Words of a language that the device cannot speak are not read by another language's voice.
      const voice = voiceOf(piece.language);
      return voice ? breaths(piece.words).map((words) => ({ ...piece, words: words.trim(), voice })) : [];
    });
    if (queue.length > 0) {
      speech.cancel();
      say(true);
      next();
    }
  };

  // --- the button, and what stops ---

  const offer = () => page.toggleAttribute('data-speaks', Boolean(voiceOf(page.lang)));

  // When the finger leaves: whoever touched by mistake can still slide away.
  document.addEventListener('pointerup', (event) => {
    stoppedByThisTap = speaking !== null && Boolean(event.target.closest('.listen'));
    stop();
  }, true);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') stop();
  }, true);
  document.addEventListener('click', (event) => {
    const button = event.target.closest('.listen');
    if (!button) {
      // By a keyboard: there was no tap before it.
      stop();
    } else if (stoppedByThisTap) {
      stoppedByThisTap = false;
    } else if (speaking) {
      stop();
    } else {
      read(button);
    }
  }, true);
  window.addEventListener('pagehide', stop);
  new MutationObserver(() => {
    stop();
    offer();
  }).observe(page, { attributeFilter: ['lang'] });
  if (speech.addEventListener) speech.addEventListener('voiceschanged', offer);
  else speech.onvoiceschanged = offer;
  // A turn of its own: a cheap phone looks for its voices for a while.
  setTimeout(offer);

  window.declic = Object.assign(window.declic || {}, { gather });
})();
