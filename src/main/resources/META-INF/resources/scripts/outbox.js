// The slips that wait on this device until the team has them. The page uses it, and so does the service worker.
'use strict';

self.Outbox = (() => {
  const WAITING = 'waiting';
  const UNFINISHED = 'unfinished';
  const TOLD = 'told';
  const ADDRESS = '/fiche';
  const PATIENCE = 60000;

  let opened;

  const open = () => {
    opened = opened || new Promise((resolve, reject) => {
      const asked = indexedDB.open('declic', 1);
      asked.onupgradeneeded = () => {
        asked.result.createObjectStore(WAITING, { keyPath: 'key' });
        asked.result.createObjectStore(UNFINISHED);
        asked.result.createObjectStore(TOLD);
      };
      asked.onsuccess = () => {
        // Another window, or a later version of this page, may need it closed.
        asked.result.onversionchange = () => { asked.result.close(); opened = undefined; };
        asked.result.onclose = () => { opened = undefined; };
        resolve(asked.result);
      };
      asked.onerror = () => { opened = undefined; reject(asked.error); };
    });
    return opened;
  };

  /** Answers once it is on the disk: what was said to be kept is there after the battery is out. All of the stores, or none. */
  const change = async (stores, work) => {
    const database = await open();
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
      work(...[stores].flat().map((store) => transaction.objectStore(store)));
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  };

  const read = async (store, work) => {
    const database = await open();
    return new Promise((resolve, reject) => {
      const asked = work(database.transaction(store, 'readonly').objectStore(store));
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  };

  const say = (what) => {
    if (self.BroadcastChannel) {
      const channel = new BroadcastChannel('declic-fiche');
      channel.postMessage(what);
      channel.close();
    }
  };

  const post = (slip) => {
    const ended = new AbortController();
    const clock = setTimeout(() => ended.abort(), PATIENCE);
    const { refused, ...sent } = slip;
    return fetch(ADDRESS, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(sent),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      signal: ended.signal,
    }).then(async (answer) => ({
      status: answer.status,
      // The team's own answer names the slip: that of somebody else's network does not.
      key: answer.ok ? (await answer.json()).received : undefined,
    })).finally(() => clearTimeout(clock));
  };

  /**
   * Whether the slip is done with. It leaves the device when the team's answer has named it, and not before. «isVoiceless» says that its
   * voice was not taken.
   */
  const sendOne = async (slip, isVoiceless = false) => {
    const answer = await post(slip);
    if (answer.key === slip.key) {
      await change([WAITING, TOLD], (slips, told) => {
        slips.delete(slip.key);
        told.put(slip.filledAt, 'received');
        if (isVoiceless) told.put(true, 'voiceless');
      });
      say('received');
      return true;
    }
    if ((answer.status === 413 || answer.status === 415) && slip.voice) {
      // The voice is not taken: the name and the number are worth more than nothing.
      return sendOne({ ...slip, voice: null, consent: false }, true);
    }
    if (answer.status === 400 || answer.status === 413 || answer.status === 415) {
      await change(WAITING, (slips) => slips.put({ ...slip, refused: true }));
      say('refused');
    }
    return false;
  };

  const sendAll = async () => {
    let left = 0;
    for (const slip of await read(WAITING, (slips) => slips.getAll())) {
      if (!slip.refused && !(await sendOne(slip).catch(() => false))) {
        left += 1;
      }
    }
    return left;
  };

  return {
    /** What is kept is no longer unfinished: a device that dies between the two would offer it to be filed once more. */
    keep: (slip) => change([WAITING, UNFINISHED], (slips, drafts) => {
      slips.put(slip);
      drafts.clear();
    }),
    remove: (key) => change(WAITING, (slips) => slips.delete(key)),
    waiting: () => read(WAITING, (slips) => slips.getAll()),
    /** One window sends at a time, which spares a small data plan; the server keeps one of two all the same. */
    send: () => (navigator.locks ? navigator.locks.request('declic-fiche', sendAll) : sendAll()),
    unfinished: () => read(UNFINISHED, (drafts) => drafts.get('slip')),
    remember: (draft) => change(UNFINISHED, (drafts) => drafts.put(draft, 'slip')),
    /** When the last slip was filled in that has arrived since this was asked last, and whether a voice is missing; or nothing. */
    takeReceived: async () => {
      const filledAt = await read(TOLD, (told) => told.get('received'));
      const isVoiceless = Boolean(await read(TOLD, (told) => told.get('voiceless')));
      await change(TOLD, (told) => told.clear());
      return filledAt && { filledAt, isVoiceless };
    },
  };
})();
