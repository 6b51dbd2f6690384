import type { ReactNode } from "react";

export function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      {children}
    </svg>
  );
}

export const BookIcon = () => (
  <Icon>
    <path d="M12 6.5C9.5 4.6 6.5 4 3 4.4v14c3.5-.4 6.5.2 9 2.1 2.5-1.9 5.5-2.5 9-2.1v-14c-3.5-.4-6.5.2-9 2.1Zm0 0v14" />
  </Icon>
);
export const ShelfIcon = () => (
  <Icon>
    <path d="M4 4h4v16H4zM8 7h4v13H8zM13.6 6.7l3.8-1.1L21 18.5l-3.8 1.1z" />
  </Icon>
);
export const PersonIcon = () => (
  <Icon>
    <circle cx="12" cy="8" r="4" />
    <path d="M4 20.5c1-4 4.2-6 8-6s7 2 8 6" />
  </Icon>
);
export const SettingsIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="9" />
    <path d="M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18" />
  </Icon>
);
export const SparkIcon = () => (
  <Icon>
    <path d="M12 3l1.9 5.6L19.5 10.5l-5.6 1.9L12 18l-1.9-5.6L4.5 10.5l5.6-1.9zM19 16v4M17 18h4" />
  </Icon>
);
export const NextIcon = () => (
  <Icon>
    <path d="M9 5l7 7-7 7" />
  </Icon>
);
export const PreviousIcon = () => (
  <Icon>
    <path d="M15 5l-7 7 7 7" />
  </Icon>
);
export const TextIcon = () => (
  <Icon>
    <path d="M3 19L8.5 5 14 19M5 14.5h7M15 19l3.2-8 3.3 8M16 16.5h4.3" />
  </Icon>
);
export const FullScreenIcon = () => (
  <Icon>
    <path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5" />
  </Icon>
);
export const PrintIcon = () => (
  <Icon>
    <path d="M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z" />
  </Icon>
);
export const MoreIcon = () => (
  <Icon>
    <circle cx="5.5" cy="12" r="1" />
    <circle cx="12" cy="12" r="1" />
    <circle cx="18.5" cy="12" r="1" />
  </Icon>
);
export const ChangeIcon = () => (
  <Icon>
    <path d="M4 20l1-4.5L16 4.5l3.5 3.5-11 11zM13.5 7l3.5 3.5" />
  </Icon>
);
export const ShareIcon = () => (
  <Icon>
    <path d="M12 15V3.5M8 7l4-3.5L16 7M5 11.5v9h14v-9" />
  </Icon>
);
export const ReadAloudIcon = () => (
  <Icon>
    <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />
  </Icon>
);
export const StopIcon = () => (
  <Icon>
    <rect x="6" y="6" width="12" height="12" rx="1.5" />
  </Icon>
);
export const DeleteIcon = () => (
  <Icon>
    <path d="M4 6.5h16M9 6V3.5h6V6M6 6.5l1 14h10l1-14M10 10.5v6M14 10.5v6" />
  </Icon>
);
export const SearchIcon = () => (
  <Icon>
    <circle cx="10.5" cy="10.5" r="6.5" />
    <path d="M15.5 15.5L21 21" />
  </Icon>
);
export const CloseIcon = () => (
  <Icon>
    <path d="M5 5l14 14M19 5L5 19" />
  </Icon>
);
export const CheckIcon = () => (
  <Icon>
    <path d="M4.5 12.5l5 5 10-11" />
  </Icon>
);
export const WarningIcon = () => (
  <Icon>
    <path d="M12 3.5L22 20.5H2zM12 10v5M12 17.5v.5" />
  </Icon>
);
export const FilterIcon = () => (
  <Icon>
    <path d="M3.5 5h17l-6.5 8v6l-4-2v-4z" />
  </Icon>
);
export const RestoreIcon = () => (
  <Icon>
    <path d="M4 4.5v5h5M4.5 9.5a8 8 0 1 1-.9 5" />
  </Icon>
);
export const UploadIcon = () => (
  <Icon>
    <path d="M12 16V4.5M7 9l5-4.5L17 9M4.5 15v5h15v-5" />
  </Icon>
);
export const EditIcon = () => (
  <Icon>
    <path d="M4 20l1-5L16 4l4 4L9 19zM13.5 6.5l4 4" />
  </Icon>
);
export const KeepIcon = () => (
  <Icon>
    <path d="M6 3.5h12v17l-6-4.5-6 4.5z" />
  </Icon>
);
