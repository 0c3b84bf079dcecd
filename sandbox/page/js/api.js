// The server this page came from: what people do, what whoever runs it is asked, and the events.

async function post(path, given) {
  const response = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(given),
  });
  const body = await response.json().catch(() => ({ error: `HTTP ${response.status}` }));
  if (!response.ok) throw new Error(body.error || `HTTP ${response.status}`);
  return body;
}

export const act = (action, given = {}) => post(`do/${action}`, given);
export const ask = (name, given = {}) => post("ask", { name, given });
export const fileAddress = (id) => `file/${encodeURIComponent(id)}`;

export async function state() {
  const response = await fetch("state");
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}

// Follow the events from `seq` on. The browser reconnects with the last id; a server of another start,
// or one that no longer has the events between, means beginning anew.
export function follow({ start, seq }, onEvents, onConnection) {
  let last = seq;
  const open = () => {
    const source = new EventSource(`events?after=${last}`);
    source.addEventListener("hello", (event) => {
      const hello = JSON.parse(event.data);
      if (hello.start !== start || hello.lost) location.reload();
      onConnection(true);
    });
    source.addEventListener("events", (event) => {
      last = Number(event.lastEventId);
      onEvents(JSON.parse(event.data));
    });
    source.addEventListener("error", () => {
      onConnection(false);
      if (source.readyState !== EventSource.CLOSED) return;
      setTimeout(open, 1000);
    });
  };
  open();
}
