"use strict";

(() => {
  const diagram = document.getElementById("page-diagram");
  const svg = diagram.querySelector(":scope > svg");
  const search = document.getElementById("page-search");
  const found = document.getElementById("page-found");
  const navigation = document.getElementById("page-entities");
  const sections = [...document.querySelectorAll(".entity-section")];
  const boxes = new Map(
    [...svg.querySelectorAll(".entity")].map((box) => [box.dataset.entity, box]));
  const lines = [...svg.querySelectorAll(".relation")];
  const links = new Map(
    [...navigation.querySelectorAll("a")].map((link) => [link.hash.slice(1), link]));

  /* Search: shows the entities whose names, columns or relations have all words. */

  function find(text) {
    const words = text.toLowerCase().split(/\s+/).filter((word) => word !== "");
    const hits = new Set();
    for (const section of sections) {
      const isFound = words.every((word) => section.dataset.words.includes(word));
      if (isFound) {
        hits.add(section.id);
      }
      section.hidden = !isFound;
      links.get(section.id).parentElement.hidden = !isFound;
      boxes.get(section.id).classList.toggle("missed", !isFound);
    }
    for (const group of navigation.children) {
      group.hidden = group.querySelector("li:not([hidden])") === null;
    }
    for (const line of lines) {
      const isFound = hits.has(line.dataset.from) && hits.has(line.dataset.to);
      line.classList.toggle("missed", !isFound);
    }
    found.textContent = words.length === 0 ? "" : `${hits.size} of ${sections.length} found`;
    if (hits.size > 0) {
      showBoxes(words.length === 0 ? boxes.keys() : hits);
    }
  }

  function visibleLinks() {
    return [...links.values()].filter((link) => !link.parentElement.hidden);
  }

  search.addEventListener("input", () => find(search.value));

  search.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      search.value = "";
      find("");
    } else if (event.key === "Enter" || event.key === "ArrowDown") {
      const first = visibleLinks()[0];
      if (first && event.key === "Enter") {
        first.click();
      } else if (first) {
        first.focus();
      }
      event.preventDefault();
    }
  });

  navigation.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      const all = visibleLinks();
      (all[all.indexOf(document.activeElement) + step] ?? search).focus();
      event.preventDefault();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== search) {
      search.focus();
      search.select();
      event.preventDefault();
    }
  });

  /* Selection: the entity that the address names after #, or else what to search for. */

  function select(id) {
    const near = new Set([id]);
    for (const line of lines) {
      const isNear = line.dataset.from === id || line.dataset.to === id;
      line.classList.toggle("near", isNear);
      if (isNear) {
        near.add(line.dataset.from).add(line.dataset.to);
      }
    }
    svg.classList.toggle("selecting", boxes.has(id));
    for (const [other, box] of boxes) {
      box.classList.toggle("near", near.has(other));
      box.classList.toggle("selected", other === id);
    }
    for (const [other, link] of links) {
      if (other === id) {
        link.setAttribute("aria-current", "true");
        link.scrollIntoView({ block: "nearest" });
      } else {
        link.removeAttribute("aria-current");
      }
    }
    sections.forEach((section) => section.classList.toggle("selected", section.id === id));
    return near;
  }

  function followAddress() {
    const name = decodeURIComponent(location.hash.slice(1));
    const section = sections.find((each) => each.id === name)
      ?? sections.find((each) => each.id === name.toLowerCase());
    if (section) {
      if (section.hidden) {
        search.value = "";
        find("");
      }
      select(section.id);
      section.scrollIntoView();
    } else {
      select("");
      search.value = name;
      find(name);
    }
  }

  addEventListener("hashchange", followAddress);

  /* The diagram: what of it is visible. */

  const margin = 24;
  const whole = svg.viewBox.baseVal;
  const all = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
  const largestScale = 1.25;
  const farScale = 0.42;
  let view = all;

  function scale() {
    return Math.min(svg.clientWidth / view.width, svg.clientHeight / view.height);
  }

  function show(next) {
    view = next;
    svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
    const isFar = scale() < farScale;
    svg.classList.toggle("far", isFar);
    svg.style.setProperty("--scale", scale());
  }

  /** Zooms around a point of the diagram, which stays where it is. */
  function zoom(factor, at = { x: view.x + view.width / 2, y: view.y + view.height / 2 }) {
    const limited = Math.max(Math.min(factor, 2 * all.width / view.width), 120 / view.width);
    show({
      x: at.x - (at.x - view.x) * limited,
      y: at.y - (at.y - view.y) * limited,
      width: view.width * limited,
      height: view.height * limited,
    });
  }

  function move(x, y) {
    show({ ...view, x: view.x + x, y: view.y + y });
  }

  function pointOf(event) {
    const point = new DOMPoint(event.clientX, event.clientY);
    return point.matrixTransform(svg.getScreenCTM().inverse());
  }

  /** Shows some boxes, not larger than they are. */
  function showBoxes(ids) {
    const areas = [...ids].map((id) => boxes.get(id)).map((box) => {
      const { x, y, width, height } = box.getBBox();
      const { e, f } = box.transform.baseVal.consolidate().matrix;
      return { left: x + e, top: y + f, right: x + e + width, bottom: y + f + height };
    });
    const left = Math.min(...areas.map((area) => area.left)) - margin;
    const top = Math.min(...areas.map((area) => area.top)) - margin;
    const width = Math.max(...areas.map((area) => area.right)) + margin - left;
    const height = Math.max(...areas.map((area) => area.bottom)) + margin - top;
    const shown = {
      width: Math.max(width, svg.clientWidth / largestScale),
      height: Math.max(height, svg.clientHeight / largestScale),
    };
    show({
      x: left - (shown.width - width) / 2,
      y: top - (shown.height - height) / 2,
      ...shown,
    });
  }

  for (const button of diagram.querySelectorAll("[data-zoom]")) {
    const factor = Number(button.dataset.zoom);
    button.addEventListener("click", () => (factor ? zoom(factor) : showBoxes(boxes.keys())));
  }

  for (const button of document.querySelectorAll(".locate")) {
    button.addEventListener("click", () => {
      history.pushState(null, "", "#" + button.dataset.entity);
      showBoxes(select(button.dataset.entity));
      diagram.scrollIntoView();
      diagram.focus({ preventScroll: true });
    });
  }

  diagram.addEventListener("keydown", (event) => {
    const step = 60 / scale();
    const action = {
      "+": () => zoom(0.8),
      "=": () => zoom(0.8),
      "-": () => zoom(1.25),
      "0": () => showBoxes(boxes.keys()),
      ArrowLeft: () => move(-step, 0),
      ArrowRight: () => move(step, 0),
      ArrowUp: () => move(0, -step),
      ArrowDown: () => move(0, step),
    }[event.key];
    if (action && !event.ctrlKey && !event.metaKey && !event.altKey) {
      action();
      event.preventDefault();
    }
  });

  svg.addEventListener("wheel", (event) => {
    if (event.ctrlKey || event.metaKey || document.activeElement === diagram) {
      zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) / 250), pointOf(event));
      event.preventDefault();
    }
  }, { passive: false });

  /* One pointer drags, two zoom. A drag that ends on an entity does not follow its link. */

  const pointers = new Map();
  let hasMoved = false;

  svg.addEventListener("pointerdown", (event) => {
    if (event.button === 0) {
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      hasMoved = pointers.size > 1;
    }
  });

  addEventListener("pointermove", (event) => {
    const last = pointers.get(event.pointerId);
    if (!last) {
      return;
    }
    const next = { x: event.clientX, y: event.clientY };
    if (!hasMoved && Math.hypot(next.x - last.x, next.y - last.y) < 4) {
      return;
    }
    hasMoved = true;
    diagram.classList.add("dragging");
    if (pointers.size === 1) {
      move((last.x - next.x) / scale(), (last.y - next.y) / scale());
    } else {
      const other = [...pointers].find(([id]) => id !== event.pointerId)[1];
      const before = Math.hypot(last.x - other.x, last.y - other.y);
      const after = Math.hypot(next.x - other.x, next.y - other.y);
      zoom(before / Math.max(after, 1), pointOf(event));
    }
    pointers.set(event.pointerId, next);
  });

  function release(event) {
    pointers.delete(event.pointerId);
    diagram.classList.toggle("dragging", pointers.size > 0 && hasMoved);
  }

  addEventListener("pointerup", release);
  addEventListener("pointercancel", release);
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  svg.addEventListener("click", (event) => {
    if (hasMoved) {
      event.preventDefault();
    }
  });

  addEventListener("resize", () => show(view));
  svg.style.aspectRatio = `${all.width} / ${all.height}`;
  showBoxes(boxes.keys());
  if (location.hash.length > 1) {
    followAddress();
  }
})();
