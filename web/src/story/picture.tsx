import { Button } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useMessages } from "../i18n";
import { CloseIcon } from "../ui/icons";
import { sourcesOf } from "./book";

interface PictureProps {
  url: string | null;
  alt: string;
  /** What the picture is called where it is shown larger. */
  name: string;
  eager?: boolean;
}

/** A picture that is shown larger at a press; a word in its place if there is none. */
export function Picture({ url, alt, name, eager }: PictureProps) {
  const { t } = useMessages();
  if (!url) {
    return <p className="no-picture">{t.read.noPicture}</p>;
  }
  return (
    <DialogTrigger>
      <Button className="picture" aria-label={t.read.enlarge(alt)}>
        <img
          {...sourcesOf(url)}
          sizes="(max-width: 48rem) 100vw, 50vw"
          alt={alt}
          width="512"
          height="512"
          loading={eager ? "eager" : "lazy"}
        />
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="lightbox">
          <Dialog aria-label={name}>
            {({ close }) => (
              <>
                <img src={url} alt={alt} />
                <Button className="icon-button" aria-label={t.close} onPress={close} autoFocus>
                  <CloseIcon />
                </Button>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
