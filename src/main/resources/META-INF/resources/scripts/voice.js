// A voice in the place of written words: asked for by its own consent, recorded for as long as the field says, heard again, begun
// anew or erased. The field tells what it holds by the event «voice», in Base64, or null where it holds nothing.
'use strict';

(() => {
  const TYPES = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'];
  /** Enough for a voice, and little enough for a slow network: a minute is 180 KB. */
  const BITS = 24000;

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

    const showHeld = (isHeld) => {
      show('listen', isHeld);
      show('redo', isHeld);
      show('unsay', isHeld);
      show('voice-kept', isHeld);
      show('record', !isHeld);
      show('stop', false);
      show('listening', false);
      if (isHeld) part('consent').checked = true;
    };

    const set = (voice) => {
      if (player.src.startsWith('blob:')) URL.revokeObjectURL(player.src);
      player.removeAttribute('src');
      if (voice) {
        const bytes = Uint8Array.from(atob(voice), (letter) => letter.charCodeAt(0));
        player.src = URL.createObjectURL(new Blob([bytes]));
      }
      if (input) input.value = voice || '';
      showHeld(Boolean(voice));
    };

    const hold = (voice) => {
      set(voice);
      field.dispatchEvent(new CustomEvent('voice', { detail: voice }));
    };

    const record = async () => {
      show('consent-error', !part('consent').checked);
      if (!part('consent').checked) {
        part('consent').focus();
        return;
      }
      let microphone;
      try {
        microphone = await navigator.mediaDevices.getUserMedia({ audio: true });
      } catch (closed) {
        show('no-microphone', true);
        return;
      }
      show('no-microphone', false);
      const pieces = [];
      const mimeType = TYPES.find((one) => MediaRecorder.isTypeSupported(one));
      recorder = new MediaRecorder(microphone, { mimeType, audioBitsPerSecond: BITS });
      let left = longest;
      part('seconds').textContent = left;
      const clock = setInterval(() => {
        left -= 1;
        part('seconds').textContent = left;
        // On a shared device, who speaks is there although nothing is touched.
        if (window.declic.presence) window.declic.presence();
        if (recorder && (left <= 0 || !field.isConnected)) recorder.stop();
      }, 1000);
      recorder.ondataavailable = (piece) => pieces.push(piece.data);
      recorder.onstop = async () => {
        clearInterval(clock);
        microphone.getTracks().forEach((track) => track.stop());
        recorder = null;
        const voice = await base64(new Blob(pieces));
        if (field.isConnected) {
          hold(voice);
          part('redo').focus();
        }
      };
      recorder.start();
      show('record', false);
      show('redo', false);
      show('unsay', false);
      show('listen', false);
      show('voice-kept', false);
      show('stop', true);
      show('listening', true);
      part('stop').focus();
    };

    part('record').addEventListener('click', record);
    part('redo').addEventListener('click', record);
    part('stop').addEventListener('click', () => recorder && recorder.stop());
    part('unsay').addEventListener('click', () => {
      hold(null);
      part('record').focus();
    });
    part('consent').addEventListener('change', () => {
      if (part('consent').checked) show('consent-error', false);
    });
    field.voice = { set };
    field.hidden = !(window.MediaRecorder && navigator.mediaDevices);
    if (input && input.value) set(input.value);
    else showHeld(player.hasAttribute('src'));
  };

  window.declic = Object.assign(window.declic || {}, { voice: begin });
  document.querySelectorAll('fieldset.voice').forEach(begin);
})();
