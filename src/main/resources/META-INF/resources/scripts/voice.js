// A voice in the place of written words: asked for by its own consent, recorded for as long as the field says, heard again, begun
// anew or erased. The field tells what it holds by the event «voice», in Base64, or null where it holds nothing; where a server keeps
// that («data-awaits»), it says so once the server has answered. Whoever goes on while they still speak is heard first: what they
// tapped is done once their voice is held. Without the consent nothing is held.
'use strict';

(() => {
  const TYPES = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'];
  /** Enough for a voice, and little enough for a slow network: a minute is 180 KB. */
  const BITS = 24000;

  /** What a tap may lead away by; something that is chosen and stays on the screen does not. */
  const LEADS_ON = 'a[href], button:not([aria-pressed]):not(.listen)';

  const base64 = async (sound) => {
    const bytes = new Uint8Array(await sound.arrayBuffer());
    let text = '';
    for (let from = 0; from < bytes.length; from += 0x8000) {
      text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
    }
    return btoa(text);
  };

  const begin = (field) => {
    if (field.voice) return;
    const part = (id) => field.querySelector(`#${id}`);
    const show = (id, isShown) => { part(id).hidden = !isShown; };
    const longest = Number(field.dataset.seconds);
    /** Goes with its form, where it stands in one that is sent. */
    const input = field.querySelector('input[type="hidden"]');
    const player = part('listen');
    let recorder = null;
    /** Of those who asked to speak, the one who is heard: whoever was sent away meanwhile is not. */
    let turn = 0;
    /** Is there from the first word until what was said is held, or dropped. */
    let recording = null;

    const stop = () => {
      if (recorder && recorder.state !== 'inactive') recorder.stop();
    };

    const showHeld = (isHeld) => {
      show('listen', isHeld);
      show('redo', isHeld);
      show('unsay', isHeld);
      show('voice-kept', isHeld);
      show('record', !isHeld);
      show('stop', false);
      show('listening', false);
      show('voice-dropped', false);
    };

    const set = (voice) => {
      turn += 1;
      stop();
      if (player.src.startsWith('blob:')) URL.revokeObjectURL(player.src);
      player.removeAttribute('src');
      if (voice) {
        const bytes = Uint8Array.from(atob(voice), (letter) => letter.charCodeAt(0));
        player.src = URL.createObjectURL(new Blob([bytes]));
      }
      if (input) input.value = voice || '';
      showHeld(Boolean(voice));
    };

    /** What was held before, here or elsewhere: it was said with the consent. */
    const setAgain = (voice) => {
      set(voice);
      if (voice) part('consent').checked = true;
    };

    /** How often the server, where one keeps it, has not answered yet. */
    let unanswered = 0;
    let whenGone = () => {};

    const hold = (voice, gone = () => {}) => {
      if ('awaits' in field.dataset) {
        unanswered += 1;
        whenGone = gone;
        if (voice) {
          set(voice);
          show('voice-kept', false);
        } else {
          turn += 1;
          stop();
        }
      } else {
        set(voice);
        if (!voice) gone();
      }
      field.dispatchEvent(new CustomEvent('voice', { detail: voice }));
    };

    /** The server's word: nothing is said to be held, or gone, that is not. */
    const held = (isHeld) => {
      unanswered -= 1;
      if (unanswered > 0) return;
      if (isHeld) {
        show('voice-kept', true);
      } else {
        set(null);
        whenGone();
      }
    };

    const record = async () => {
      show('consent-error', !part('consent').checked);
      if (!part('consent').checked) {
        part('consent').focus();
        return;
      }
      const mine = turn += 1;
      let microphone;
      try {
        microphone = await navigator.mediaDevices.getUserMedia({ audio: true });
      } catch (closed) {
        show('no-microphone', true);
        return;
      }
      show('no-microphone', false);
      if (mine !== turn || !field.isConnected) {
        microphone.getTracks().forEach((track) => track.stop());
        return;
      }
      const pieces = [];
      const mimeType = TYPES.find((one) => MediaRecorder.isTypeSupported(one));
      recorder = new MediaRecorder(microphone, { mimeType, audioBitsPerSecond: BITS });
      let isOver;
      recording = new Promise((resolve) => { isOver = resolve; });
      let tapped = null;
      const hearFirst = (event) => {
        const leads = event.target.closest(LEADS_ON);
        if (!leads || field.contains(leads) || !field.isConnected) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (tapped) return;
        tapped = leads;
        recording.then(() => tapped.click());
        stop();
      };
      addEventListener('click', hearFirst, true);
      let left = longest;
      part('seconds').textContent = left;
      const clock = setInterval(() => {
        left -= 1;
        part('seconds').textContent = left;
        // On a shared device, who speaks is there although nothing is touched.
        if (window.declic.presence) window.declic.presence();
        if (left <= 0 || !field.isConnected) stop();
      }, 1000);
      recorder.ondataavailable = (piece) => pieces.push(piece.data);
      recorder.onstop = async () => {
        clearInterval(clock);
        microphone.getTracks().forEach((track) => track.stop());
        recorder = null;
        const voice = await base64(new Blob(pieces));
        removeEventListener('click', hearFirst, true);
        recording = null;
        if (mine === turn && field.isConnected) {
          hold(voice);
          if (!tapped) part('redo').focus();
        }
        isOver();
      };
      recorder.start();
      show('record', false);
      show('redo', false);
      show('unsay', false);
      show('listen', false);
      show('voice-kept', false);
      show('voice-dropped', false);
      show('stop', true);
      show('listening', true);
      part('stop').focus();
    };

    part('record').addEventListener('click', record);
    part('redo').addEventListener('click', record);
    part('stop').addEventListener('click', stop);
    part('unsay').addEventListener('click', () => {
      hold(null, () => part('record').focus());
    });
    part('consent').addEventListener('change', () => {
      if (part('consent').checked) {
        show('consent-error', false);
        show('voice-dropped', false);
      } else if (recording || player.hasAttribute('src')) {
        hold(null, () => show('voice-dropped', true));
      } else {
        turn += 1;
      }
    });
    field.voice = { set: setAgain, held };
    field.hidden = !(window.MediaRecorder && navigator.mediaDevices);
    if (input && input.value) {
      setAgain(input.value);
    } else {
      showHeld(player.hasAttribute('src'));
      part('consent').checked = part('consent').checked || player.hasAttribute('src');
    }
  };

  window.declic = Object.assign(window.declic || {}, { voice: begin });
  document.querySelectorAll('fieldset.voice').forEach(begin);
})();
