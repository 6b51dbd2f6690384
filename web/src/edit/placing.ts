import type { CSSProperties } from "react";
import type { components } from "../api/schema";

export type CutFigure = components["schemas"]["CutFigure"];
/** Where somebody stands on a page. */
export type Standing = components["schemas"]["Figure"];
export type Presence = components["schemas"]["Presence"];
export type Pose = Presence["pose"];

/** The pose of everybody's first picture. */
export const STANDING: Pose = "standing";

/** The cut-out that a page shows of each of the cast, by its id: that of its pose, else the first. */
export function figuresOn(
  page: readonly Pick<Presence, "id" | "pose">[],
  all: readonly CutFigure[],
): Map<string, CutFigure> {
  const first = all.filter(({ pose }) => pose === STANDING);
  const posed = all.filter((one) =>
    page.some(({ id, pose }) => id === one.id && pose === one.pose),
  );
  return new Map([...first, ...posed].map((one) => [one.id, one]));
}

/** The poses that the other pages ask for of somebody, besides standing. */
export function posesElsewhere(
  pages: readonly { number: number; cast: readonly Pick<Presence, "id" | "pose">[] }[],
  number: number,
  who: string,
): Set<Pose> {
  const others = pages.filter((each) => each.number !== number).flatMap(({ cast }) => cast);
  const poses = others.filter(({ id }) => id === who).map(({ pose }) => pose);
  return new Set(poses.filter((pose) => pose !== STANDING));
}

// The API allows more; a figure must be found again.
const [SMALLEST, TALLEST] = [0.08, 1.5];
const FARTHEST = 100;
const [STEP, LARGE_STEP, FACTOR] = [0.02, 0.1, 1.08];

const within = (value: number, least: number, most: number) =>
  Math.round(Math.min(Math.max(value, least), most) * 10_000) / 10_000;

export const moved = (one: Standing, dx: number, dy: number): Standing => ({
  ...one,
  x: within(one.x + dx, 0, 1),
  y: within(one.y + dy, 0, 1),
});

export const resized = (one: Standing, height: number): Standing => ({
  ...one,
  height: within(height, Math.min(SMALLEST, one.height), Math.max(TALLEST, one.height)),
});

export type Action =
  | "left"
  | "right"
  | "up"
  | "down"
  | "larger"
  | "smaller"
  | "flip"
  | "front"
  | "back";

/** The action of a key, null for a key that has none. */
export function actionOf(key: string): Action | null {
  switch (key) {
    case "ArrowLeft":
      return "left";
    case "ArrowRight":
      return "right";
    case "ArrowUp":
      return "up";
    case "ArrowDown":
      return "down";
    case "+":
    case "=":
      return "larger";
    case "-":
      return "smaller";
    case "f":
    case "F":
      return "flip";
    case "PageUp":
      return "front";
    case "PageDown":
      return "back";
    default:
      return null;
  }
}

/** All of a page after an action on one of them. */
export function acted(
  all: readonly Standing[],
  id: string,
  action: Action,
  isLarge = false,
): Standing[] {
  const step = isLarge ? LARGE_STEP : STEP;
  const others = all.filter((each) => each.id !== id).map(({ order }) => order);
  const change = (one: Standing): Standing => {
    switch (action) {
      case "left":
        return moved(one, -step, 0);
      case "right":
        return moved(one, step, 0);
      case "up":
        return moved(one, 0, -step);
      case "down":
        return moved(one, 0, step);
      case "larger":
        return resized(one, one.height * FACTOR);
      case "smaller":
        return resized(one, one.height / FACTOR);
      case "flip":
        return { ...one, flip: !one.flip };
      case "front":
        return {
          ...one,
          order: within(Math.max(one.order, ...others.map((n) => n + 1)), -FARTHEST, FARTHEST),
        };
      case "back":
        return {
          ...one,
          order: within(Math.min(one.order, ...others.map((n) => n - 1)), -FARTHEST, FARTHEST),
        };
    }
  };
  return all.map((each) => (each.id === id ? change(each) : each));
}

/** Those that stand otherwise than before. */
export function differing(before: readonly Standing[], after: readonly Standing[]): Standing[] {
  return after.filter((one) => {
    const old = before.find(({ id }) => id === one.id);
    const names = ["x", "y", "height", "flip", "order"] as const;
    return !old || names.some((name) => old[name] !== one[name]);
  });
}

/** The farthest first, as they are drawn. */
export const drawn = (all: readonly Standing[]): Standing[] =>
  [...all].sort((one, other) => one.order - other.order);

/** Where a figure lies in the picture: as the compositor lays it. */
export function boxStyle(one: Standing, figure: CutFigure): CSSProperties {
  const foot = one.flip ? 1 - figure.foot : figure.foot;
  return {
    left: `${100 * one.x}%`,
    bottom: `${100 * (1 - one.y)}%`,
    height: `${100 * one.height}%`,
    aspectRatio: String(figure.aspect),
    transform: `translateX(${-100 * foot}%)`,
  };
}

/** How the picture of a cut-out lies in the box, which shows only its figure. */
export function cutStyle(one: Standing, { left, top, right, bottom }: CutFigure): CSSProperties {
  const [wide, tall] = [right - left, bottom - top];
  // The mirror is at the middle of the figure.
  const middle = (left + right) / 2;
  return {
    width: `${100 / wide}%`,
    height: `${100 / tall}%`,
    left: `${(-100 * left) / wide}%`,
    top: `${(-100 * top) / tall}%`,
    transform: one.flip ? "scaleX(-1)" : "none",
    transformOrigin: `${100 * middle}% 50%`,
  };
}
