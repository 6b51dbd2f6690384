import type { Story } from "../api/client";
import { useMessages } from "../i18n";
import { thumbnail } from "./book";

interface PosePicturesProps {
  poses: Story["cast"][number]["poses"];
}

/** A character in further poses, each with its name; nothing where there is only its first picture. */
export function PosePictures({ poses }: PosePicturesProps) {
  const { t } = useMessages();
  if (!poses.length) {
    return null;
  }
  return (
    <ul className="poses" aria-label={t.poses.title}>
      {poses.map(({ pose, image_url }) => (
        <li key={pose}>
          {image_url && <img src={thumbnail(image_url, 160)} alt="" width="96" height="96" />}
          {t.poses.names[pose]}
        </li>
      ))}
    </ul>
  );
}
