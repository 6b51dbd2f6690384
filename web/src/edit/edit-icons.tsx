import type { ComponentType } from "react";
import { Icon } from "../ui/icons";
import type { Action } from "./placing";

const Left = () => (
  <Icon>
    <path d="M20 12H4M10 6l-6 6 6 6" />
  </Icon>
);
const Right = () => (
  <Icon>
    <path d="M4 12h16M14 6l6 6-6 6" />
  </Icon>
);
const Up = () => (
  <Icon>
    <path d="M12 20V4M6 10l6-6 6 6" />
  </Icon>
);
const Down = () => (
  <Icon>
    <path d="M12 4v16M6 14l6 6 6-6" />
  </Icon>
);
const Smaller = () => (
  <Icon>
    <path d="M5 12h14" />
  </Icon>
);
const Larger = () => (
  <Icon>
    <path d="M5 12h14M12 5v14" />
  </Icon>
);
const Flip = () => (
  <Icon>
    <path d="M12 3v3M12 10.5v3M12 18v3M9 7L3 17h6zM15 7l6 10h-6z" />
  </Icon>
);
const Front = () => (
  <Icon>
    <path d="M8 8h12v12H8z" fill="currentColor" />
    <path d="M5 15H4V4h11v1" />
  </Icon>
);
const Back = () => (
  <Icon>
    <path d="M4 4h12v12H4z" fill="currentColor" />
    <path d="M19 9h1v11H9v-1" />
  </Icon>
);

/** In the order in which they are offered. */
export const ACTION_ICONS: Record<Action, ComponentType> = {
  left: Left,
  up: Up,
  down: Down,
  right: Right,
  smaller: Smaller,
  larger: Larger,
  flip: Flip,
  front: Front,
  back: Back,
};

export const UndoIcon = () => (
  <Icon>
    <path d="M8 5L3.5 9.5 8 14M4 9.5h10a6 6 0 0 1 0 12h-3" />
  </Icon>
);
export const RedoIcon = () => (
  <Icon>
    <path d="M16 5l4.5 4.5L16 14M20 9.5H10a6 6 0 0 0 0 12h3" />
  </Icon>
);
export const VersionsIcon = () => (
  <Icon>
    <path d="M4.5 8.5A8.5 8.5 0 1 1 3.5 12M4 3.5v5h5M12 7.5V12l3.5 2" />
  </Icon>
);
export const AddIcon = () => (
  <Icon>
    <path d="M12 5v14M5 12h14" />
  </Icon>
);
export const CoverIcon = () => (
  <Icon>
    <path
      d="M12 3.5l2.6 5.6 6 .7-4.5 4.1 1.2 6L12 16.9l-5.3 3 1.2-6-4.5-4.1 6-.7z"
      fill="currentColor"
    />
  </Icon>
);
export const GripIcon = () => (
  <Icon>
    <path d="M9 6v.01M15 6v.01M9 12v.01M15 12v.01M9 18v.01M15 18v.01" />
  </Icon>
);
